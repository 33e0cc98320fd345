// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Collected, progressOf } from "./progress-of.ts";

const today = "2026-11-12";

const proposal: Collected = {
  kind: "proposal",
  status: "under-examination",
  supports: 3,
  supportsNeeded: 50,
  supportsUntil: "2026-11-30",
  supportsReachedAt: null,
};
const petition: Collected = { ...proposal, kind: "petition", status: "collecting" };
const reached = { supports: 50, supportsReachedAt: new Date("2026-11-02T10:00:00Z") };

describe("while supports are taken", () => {
  test("a proposal lacks supports, a petition signatures", () => {
    expect(progressOf(proposal, today)).toEqual({
      standing: "supportMissing",
      lastDay: "supportUntil",
      hearing: "hearing",
    });
    expect(progressOf(petition, today)).toEqual({ standing: "missing", lastDay: "until", hearing: null });
  });

  test("the last day is included", () => {
    expect(progressOf(proposal, "2026-11-30").lastDay).toBe("supportUntil");
    expect(progressOf(proposal, "2026-12-01").lastDay).toBe("supportOver");
  });

  test("enough is told as such, with the right it gives", () => {
    expect(progressOf({ ...proposal, ...reached }, today)).toMatchObject({
      standing: "supportEnough",
      hearing: "heardRight",
    });
    expect(progressOf({ ...petition, ...reached }, today).standing).toBe("enough");
  });

  test("where no rule asks for a number nothing is missing", () => {
    expect(progressOf({ ...proposal, supportsNeeded: null }, today)).toMatchObject({ standing: null, hearing: null });
  });
});

describe("once none are taken any more", () => {
  test.each(["withdrawn", "answered", "under-way", "closed", "inadmissible", "merged"] as const)(
    "nothing is missing from what is %s, and nothing lies ahead of it",
    (status) => {
      const nothing = { standing: null, lastDay: null, hearing: null };
      expect(progressOf({ ...proposal, status }, today)).toEqual(nothing);
      expect(progressOf({ ...petition, status }, today)).toEqual(nothing);
      expect(progressOf({ ...proposal, ...reached, status }, today)).toMatchObject({
        standing: "supportEnough",
        hearing: "reached",
      });
    },
  );

  test("nothing is missing after the last day", () => {
    expect(progressOf(proposal, "2026-12-01")).toMatchObject({ standing: null, hearing: null });
    expect(progressOf({ ...petition, status: "lapsed" }, "2026-12-01")).toMatchObject({
      standing: null,
      lastDay: "over",
    });
  });
});
