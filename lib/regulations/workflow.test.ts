// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { versionStatuses } from "./vocabulary.ts";
import { versionWorkflow } from "./workflow.ts";

test("a version is published once and withdrawn for good", () => {
  expect(Object.fromEntries(versionStatuses.map((status) => [status, versionWorkflow.verbsFrom(status)]))).toEqual({
    draft: ["discard", "publish"],
    published: ["withdraw"],
    withdrawn: [],
  });
});
