// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { everyMonth, summarise } from "./record.ts";
import type { MonthRecord } from "./vocabulary.ts";

const month = (given: Partial<MonthRecord>): MonthRecord => ({
  month: "2026-03",
  inTime: 0,
  answeredLate: 0,
  overdue: 0,
  open: 0,
  daysTaken: 0,
  ...given,
});

describe("the office's record", () => {
  test("counts what is overdue today against the office, and what still has time not at all", () => {
    const record = summarise([month({ inTime: 6, answeredLate: 1, overdue: 1, open: 5, daysTaken: 140 })]);
    expect(record).toEqual({ filed: 13, answered: 7, overdue: 1, open: 5, inTimeShare: 75, averageDays: 20 });
  });

  test("never rounds up to a promise that was broken once", () => {
    expect(summarise([month({ inTime: 999, answeredLate: 1, daysTaken: 1000 })]).inTimeShare).toBe(99);
  });

  test("says nothing where there is nothing to say", () => {
    expect(summarise([month({ open: 2 })])).toMatchObject({ inTimeShare: null, averageDays: null, filed: 2 });
  });

  test("shows the months in which nothing was filed", () => {
    const filled = everyMonth([month({ month: "2026-01", open: 1 })], Temporal.PlainDate.from("2026-03-05"), 4);
    expect(filled.map((each) => [each.month, each.open])).toEqual([
      ["2025-12", 0],
      ["2026-01", 1],
      ["2026-02", 0],
      ["2026-03", 0],
    ]);
  });
});
