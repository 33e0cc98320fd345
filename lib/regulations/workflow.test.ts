// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { repealStatuses, versionStatuses } from "./vocabulary.ts";
import { repealWorkflow, versionWorkflow } from "./workflow.ts";

test("a version is published once and withdrawn for good", () => {
  expect(Object.fromEntries(versionStatuses.map((status) => [status, versionWorkflow.verbsFrom(status)]))).toEqual({
    draft: ["discard", "publish"],
    published: ["withdraw"],
    withdrawn: [],
  });
});

test("a repeal is taken back once", () => {
  expect(Object.fromEntries(repealStatuses.map((status) => [status, repealWorkflow.verbsFrom(status)]))).toEqual({
    told: ["take-back"],
    "taken-back": [],
  });
  expect(repealWorkflow.next("take-back", "told")).toBe("taken-back");
});
