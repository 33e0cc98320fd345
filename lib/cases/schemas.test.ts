// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { queueInput, queueQuery, readQueueQuery, saveQueueInput } from "./schemas.ts";

describe("the address of the queue", () => {
  test("says nothing of what was not asked, and reads back as it was written", () => {
    const asked = queueInput.parse({ show: "overdue", unit: "green", q: " due   parole ", sort: "-opened", page: "3" });
    const query = queueQuery(asked);
    expect(query).toEqual({ show: "overdue", unit: "green", q: "due parole", sort: "-opened" });
    expect(readQueueQuery(new URLSearchParams(query).toString())).toEqual({ ...asked, page: 1 });
  });

  test("reads the fields that a form sends empty as not asked", () => {
    const empty = { unit: "", officer: "", kind: "", topic: "", zone: "", q: "", from: "", to: "", sort: "" };
    expect(queueQuery(queueInput.parse({ show: "mine", ...empty }))).toEqual({ show: "mine" });
  });

  test("without a word it is the whole queue by due date", () => {
    expect(queueQuery(queueInput.parse({}))).toEqual({ show: "all" });
  });

  test.each([
    { show: "everything" },
    { sort: "due desc; drop table cases" },
    { sort: "due_on" },
    { sort: "--due" },
    { unit: "green' or '1'='1" },
    { officer: "somebody" },
    { from: "2026-02-30" },
    { page: "-1" },
    { page: "1e9" },
    { q: "x".repeat(201) },
    { topic: ["green", "mobility"] },
  ])("refuses %j", (query) => {
    expect(queueInput.safeParse(query).success).toBe(false);
  });

  test("what is kept is only what the queue understands", () => {
    const saved = { name: "Verde", query: "show=overdue&topic=green&page=7&evil=1" };
    expect(saveQueueInput.parse(saved).query).toBe("show=overdue&topic=green");
    expect(saveQueueInput.safeParse({ ...saved, query: "sort=1;--" }).success).toBe(false);
    expect(saveQueueInput.safeParse({ ...saved, name: " " }).success).toBe(false);
  });
});
