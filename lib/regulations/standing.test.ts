// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { endsByRepeal, inForceOn, lastDayOf, previousOf, shownOn, standingOf, tellRepeal } from "./standing.ts";
import type { VersionStatus } from "./vocabulary.ts";

const version = (id: string, validFrom: string | null, status: VersionStatus = "published") => ({
  id,
  validFrom,
  status,
});

const first = version("first", "2020-01-01");
const second = version("second", "2024-03-01");
const third = version("third", "2027-01-01");
const draft = version("draft", null, "draft");
const taken = version("taken", "2025-01-01", "withdrawn");
const versions = [third, draft, first, taken, second];

describe("of the versions of a regulation", () => {
  test.each([
    ["2019-12-31", null, "first"],
    ["2020-01-01", "first", "first"],
    ["2024-02-29", "first", "first"],
    ["2024-03-01", "second", "second"],
    ["2026-12-31", "second", "second"],
    ["2027-01-01", "third", "third"],
  ])("on %s %s is in force, and %s is shown", (on, inForce, shown) => {
    expect(inForceOn(versions, on, null)?.id ?? null).toBe(inForce);
    expect(shownOn(versions, on)?.id).toBe(shown);
  });

  test("each is past, in force or future", () => {
    const on = "2026-05-05";
    expect([first, second, third, draft].map((one) => standingOf(one, versions, on, null))).toEqual([
      "past",
      "in-force",
      "future",
      "future",
    ]);
  });

  test("each ends on the day before the next one begins", () => {
    expect([first, second, third].map((one) => lastDayOf(one, versions, null))).toEqual([
      "2024-02-29",
      "2026-12-31",
      null,
    ]);
  });

  test("each is compared with the one before", () => {
    expect([first, second, third].map((one) => previousOf(one, versions)?.id ?? null)).toEqual([
      null,
      "first",
      "second",
    ]);
  });

  test("none is shown where none is published", () => {
    expect(shownOn([draft, taken], "2026-01-01")).toBeNull();
  });
});

describe("of a regulation that is repealed from 1 June 2028", () => {
  const repeal = { repealedFrom: "2028-06-01" };

  test.each([
    ["2028-05-31", "third", "in-force"],
    ["2028-06-01", null, "repealed"],
    ["2040-01-01", null, "repealed"],
  ])("on %s %s is in force, and the last text, which is shown, is %s", (on, inForce, standing) => {
    expect(inForceOn(versions, on, repeal)?.id ?? null).toBe(inForce);
    expect(shownOn(versions, on)?.id).toBe("third");
    expect(standingOf(third, versions, on, repeal)).toBe(standing);
    expect(standingOf(second, versions, on, repeal)).toBe("past");
  });

  test("what has not begun is future, and still ends with the repeal", () => {
    expect(standingOf(third, versions, "2026-12-31", repeal)).toBe("future");
    expect(versions.map((one) => [one.id, endsByRepeal(one, versions, repeal)])).toContainEqual(["third", true]);
    expect(endsByRepeal(second, versions, repeal)).toBe(false);
    expect(endsByRepeal(third, versions, null)).toBe(false);
  });

  test("the last version ends on the day before, the others as they did", () => {
    expect([first, second, third].map((one) => lastDayOf(one, versions, repeal))).toEqual([
      "2024-02-29",
      "2026-12-31",
      "2028-05-31",
    ]);
  });

  test("it is told with its last day, and whether the day has come", () => {
    expect(tellRepeal(repeal, "2028-05-31")).toEqual({ ...repeal, isInEffect: false, lastDay: "2028-05-31" });
    expect(tellRepeal(repeal, "2028-06-01")).toMatchObject({ isInEffect: true });
    expect(tellRepeal(null, "2028-06-01")).toBeNull();
  });
});
