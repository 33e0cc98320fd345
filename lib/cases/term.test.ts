// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { italianCalendar, type WorkingCalendar } from "#lib/kernel/holidays.ts";
import { clockState, daysLeft, dueDate, isOverdue, type Suspension } from "./term.ts";
import type { TermUnit } from "./vocabulary.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);

const suspension = (from: string, to: string | null): Suspension => ({ from: day(from), to: to ? day(to) : null });

function due(
  openedOn: string,
  [amount, unit]: [number, TermUnit],
  suspensions: Suspension[] = [],
  calendar: WorkingCalendar = italianCalendar,
) {
  const result = dueDate({ openedOn: day(openedOn), term: { amount, unit }, suspensions, calendar });
  return result.dueOn ? result.dueOn.toString() : result.remainingDays;
}

describe("the due date without suspensions", () => {
  test.each<[string, string, [number, TermUnit], string]>([
    ["the first day is not counted", "2026-01-12", [1, "calendar-days"], "2026-01-13"],
    ["30 days", "2026-01-12", [30, "calendar-days"], "2026-02-11"],
    ["30 days ending on a Saturday", "2026-01-15", [30, "calendar-days"], "2026-02-14"],
    ["30 days ending on a Sunday", "2026-01-16", [30, "calendar-days"], "2026-02-16"],
    ["ending on Easter, over its Monday", "2026-03-06", [30, "calendar-days"], "2026-04-07"],
    ["ending on San Francesco, from 2026 a holiday", "2027-09-04", [30, "calendar-days"], "2027-10-05"],
    ["ending on Christmas Day", "2026-11-25", [30, "calendar-days"], "2026-12-28"],
    ["ending on the first day of a year", "2026-12-02", [30, "calendar-days"], "2027-01-02"],
    ["opened on a holiday", "2026-12-25", [5, "calendar-days"], "2026-12-30"],
    ["over 29 February", "2028-02-01", [30, "calendar-days"], "2028-03-02"],
    ["over the end of a short February", "2027-02-01", [30, "calendar-days"], "2027-03-03"],
    ["5 working days over a Sunday", "2026-01-14", [5, "working-days"], "2026-01-20"],
    ["1 working day from a Saturday", "2026-01-17", [1, "working-days"], "2026-01-19"],
    ["3 working days over Christmas", "2026-12-23", [3, "working-days"], "2026-12-29"],
    ["a month", "2026-01-12", [1, "months"], "2026-02-12"],
    ["a month ending on a Sunday", "2026-01-15", [1, "months"], "2026-02-16"],
    ["a month from 31 January", "2026-01-31", [1, "months"], "2026-02-28"],
    ["a month from 31 January of a leap year", "2028-01-31", [1, "months"], "2028-02-29"],
    ["three months", "2026-11-30", [3, "months"], "2027-03-01"],
    ["twelve months from 29 February", "2028-02-29", [12, "months"], "2029-02-28"],
  ])("%s", (_, openedOn, term, expected) => {
    expect(due(openedOn, term)).toBe(expected);
  });

  test("the municipality's own holidays move it too", () => {
    const calendar: WorkingCalendar = { patronSaint: Temporal.PlainMonthDay.from("02-11"), saturdays: "working" };
    expect(due("2026-01-12", [30, "calendar-days"], [], calendar)).toBe("2026-02-12");
    expect(due("2026-02-09", [2, "working-days"], [], calendar)).toBe("2026-02-12");
  });

  test("where Saturdays are holidays they end no term and are no working days", () => {
    const calendar: WorkingCalendar = { patronSaint: null, saturdays: "holiday" };
    expect(due("2026-01-15", [30, "calendar-days"], [], calendar)).toBe("2026-02-16");
    expect(due("2026-01-14", [5, "working-days"], [], calendar)).toBe("2026-01-21");
  });
});

describe("suspensions", () => {
  const opened = "2026-01-12"; // 30 days: 11 February, a Wednesday
  const thirtyDays: [number, TermUnit] = [30, "calendar-days"];

  test.each<[string, Suspension[], string]>([
    ["of one day", [suspension("2026-01-20", "2026-01-21")], "2026-02-12"],
    ["that starts and ends on the same day suspends nothing", [suspension("2026-01-20", "2026-01-20")], "2026-02-11"],
    ["of fifteen days", [suspension("2026-01-20", "2026-02-04")], "2026-02-26"],
    ["two apart", [suspension("2026-01-20", "2026-01-22"), suspension("2026-01-26", "2026-01-27")], "2026-02-14"],
    ["overlapping", [suspension("2026-01-20", "2026-01-25"), suspension("2026-01-23", "2026-01-27")], "2026-02-18"],
    [
      "one inside the other",
      [suspension("2026-01-20", "2026-01-27"), suspension("2026-01-22", "2026-01-24")],
      "2026-02-18",
    ],
    ["the same twice", [suspension("2026-01-20", "2026-01-27"), suspension("2026-01-20", "2026-01-27")], "2026-02-18"],
    ["from before the opening", [suspension("2026-01-01", "2026-01-15")], "2026-02-13"],
    ["from the day of opening, which counts for nothing", [suspension(opened, "2026-01-13")], "2026-02-11"],
    ["on the last day", [suspension("2026-02-11", "2026-02-12")], "2026-02-12"],
    ["after the last day", [suspension("2026-02-12", "2026-03-12")], "2026-02-11"],
    ["open, but after the last day", [suspension("2026-02-12", null)], "2026-02-11"],
    ["ended before the opening", [suspension("2025-01-12", "2025-03-12")], "2026-02-11"],
    ["in any order", [suspension("2026-01-26", "2026-01-27"), suspension("2026-01-20", "2026-01-22")], "2026-02-14"],
  ])("%s", (_, suspensions, expected) => {
    expect(due(opened, thirtyDays, suspensions)).toBe(expected);
  });

  test("an extension that ends on a Sunday moves on", () => {
    expect(due(opened, thirtyDays, [suspension("2026-01-20", "2026-01-24")])).toBe("2026-02-16");
  });

  test("a suspension in the days a holiday has added puts the answer off too", () => {
    const sundayTerm = "2026-01-16"; // 15 February is a Sunday, so due on Monday 16
    expect(due(sundayTerm, thirtyDays, [suspension("2026-02-16", "2026-02-19")])).toBe("2026-02-19");
    expect(due(sundayTerm, thirtyDays, [suspension("2026-02-16", null)])).toBe(0);
  });

  test.each<[string, [number, TermUnit], string, number]>([
    ["from the first counted day", [30, "calendar-days"], "2026-01-13", 30],
    ["from the opening", [30, "calendar-days"], "2026-01-12", 30],
    ["after eight days", [30, "calendar-days"], "2026-01-21", 22],
    ["on the last day", [30, "calendar-days"], "2026-02-11", 1],
    ["in working days", [10, "working-days"], "2026-01-21", 3],
    ["in months, turned into days", [1, "months"], "2026-01-21", 23],
  ])("open %s, it leaves no date but the days that remain", (_, term, from, remaining) => {
    expect(due(opened, term, [suspension(from, null)])).toBe(remaining);
  });

  test("an open one inside a closed one still stands", () => {
    expect(due(opened, thirtyDays, [suspension("2026-01-20", "2026-01-30"), suspension("2026-01-22", null)])).toBe(23);
  });

  test("the days that remain are those that run after the resumption", () => {
    const remaining = due(opened, thirtyDays, [suspension("2026-01-21", null)]);
    expect(remaining).toBe(22);
    // Resumed on 4 March, the first of the 22 days, so the last is 25 March.
    expect(due(opened, thirtyDays, [suspension("2026-01-21", "2026-03-04")])).toBe("2026-03-25");
  });

  test("a term in months is extended by calendar days", () => {
    expect(due("2026-01-31", [1, "months"], [suspension("2026-02-10", "2026-02-12")])).toBe("2026-03-02");
  });
});

describe("impossible clocks", () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3651])("a term of %s days", (amount) => {
    expect(() => due("2026-01-12", [amount, "calendar-days"])).toThrow(RangeError);
  });

  test("a suspension that ends before it begins", () => {
    expect(() => due("2026-01-12", [30, "calendar-days"], [suspension("2026-01-20", "2026-01-19")])).toThrow(
      RangeError,
    );
  });
});

describe("the deadline seen on a day", () => {
  const dueOn = day("2026-02-11");

  test.each<[string, Temporal.PlainDate | null, string | null, string, number | null, boolean]>([
    ["before", dueOn, null, "2026-02-01", 10, false],
    ["on the last day", dueOn, null, "2026-02-11", 0, false],
    ["the day after", dueOn, null, "2026-02-12", -1, true],
    ["over the change to summer time", day("2026-04-01"), null, "2026-03-28", 4, false],
    ["suspended without a date", null, null, "2026-02-20", null, false],
    ["answered in time", dueOn, "2026-02-10", "2026-03-01", null, false],
    ["answered on the last day", dueOn, "2026-02-11", "2026-03-01", null, false],
    ["answered late", dueOn, "2026-02-13", "2026-03-01", null, true],
    ["answered late, seen on a day before that was overdue", dueOn, "2026-02-20", "2026-02-13", -2, true],
    ["answered late, seen on a day before that was in time", dueOn, "2026-02-20", "2026-02-10", 1, false],
    ["closed while suspended", null, "2026-02-10", "2026-03-01", null, false],
  ])("%s", (_, dueOn, closedOn, on, left, overdue) => {
    const deadline = { dueOn, closedOn: closedOn ? day(closedOn) : null };
    expect(daysLeft(deadline, day(on))).toBe(left);
    expect(isOverdue(deadline, day(on))).toBe(overdue);
  });
});

describe("the state of the clock", () => {
  const suspensions = [suspension("2026-01-20", "2026-01-25"), suspension("2026-02-01", null)];

  test.each<[string, string | null, string]>([
    ["2026-01-19", null, "running"],
    ["2026-01-20", null, "suspended"],
    ["2026-01-24", null, "suspended"],
    ["2026-01-25", null, "running"],
    ["2026-02-01", null, "suspended"],
    ["2030-01-01", null, "suspended"],
    ["2026-02-03", "2026-02-03", "stopped"],
    ["2026-02-02", "2026-02-03", "suspended"],
    ["2030-01-01", "2026-02-03", "stopped"],
  ])("on %s, closed on %s: %s", (on, closedOn, expected) => {
    expect(clockState({ suspensions, closedOn: closedOn ? day(closedOn) : null }, day(on))).toBe(expected);
  });
});
