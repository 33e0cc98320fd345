// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { moderationStatuses, publicationOf } from "./vocabulary.ts";
import { moderationWorkflow } from "./workflow.ts";

test("leads every verb from where it may begin, and from nowhere else", () => {
  const possible = Object.fromEntries(
    moderationStatuses.map((status) => [status, moderationWorkflow.verbsFrom(status).join(" ")]),
  );
  expect(possible).toEqual({
    held: "publish drop hide",
    reported: "hold report dismiss drop hide",
    published: "hold report hide",
    hidden: "publish appeal",
    appealed: "accept reject",
    upheld: "",
  });
});

test("shows the public nothing that waits or was hidden, and hides nothing for being reported", () => {
  expect(moderationStatuses.filter((status) => publicationOf[status] === "published")).toEqual([
    "reported",
    "published",
  ]);
  expect(publicationOf[moderationWorkflow.next("report", "published")]).toBe("published");
  expect(publicationOf[moderationWorkflow.next("appeal", "hidden")]).toBe("hidden");
});
