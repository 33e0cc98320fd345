// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import {
  easter,
  isWorkingDay,
  italianCalendar,
  nationalHolidays,
  nextWorkingDay,
  type WorkingCalendar,
} from "./holidays.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);

// Years past and to come, with the earliest and the latest Easter there can be.
test.each([
  "1961-04-02",
  "2000-04-23",
  "2008-03-23",
  "2011-04-24",
  "2019-04-21",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2035-03-25",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
  "2285-03-22",
])("Easter on %s", (expected) => {
  expect(easter(Number(expected.slice(0, 4))).toString()).toBe(expected);
});

test("Easter is a Sunday between 22 March and 25 April in every year of three centuries", () => {
  for (let year = 1900; year < 2200; year++) {
    const date = easter(year);
    expect(date.dayOfWeek).toBe(7);
    expect(date.toString() >= `${year}-03-22` && date.toString() <= `${year}-04-25`).toBe(true);
  }
});

test("the holidays of 2027, in order", () => {
  expect(nationalHolidays(2027).map(String)).toEqual([
    "2027-01-01",
    "2027-01-06",
    "2027-03-29",
    "2027-04-25",
    "2027-05-01",
    "2027-06-02",
    "2027-08-15",
    "2027-10-04",
    "2027-11-01",
    "2027-12-08",
    "2027-12-25",
    "2027-12-26",
  ]);
});

test("4 October counts from 2026", () => {
  expect(nationalHolidays(2025).map(String)).not.toContain("2025-10-04");
  expect(nationalHolidays(2026).map(String)).toContain("2026-10-04");
});

describe("isWorkingDay", () => {
  test.each([
    ["an ordinary Monday", "2026-01-12", true],
    ["an ordinary Friday", "2026-01-16", true],
    ["a Saturday", "2026-01-17", true],
    ["a Sunday", "2026-01-18", false],
    ["Easter Monday", "2026-04-06", false],
    ["the Tuesday after", "2026-04-07", true],
    ["Good Friday", "2026-04-03", true],
    ["25 April on a Saturday", "2026-04-25", false],
    ["2 June", "2026-06-02", false],
    ["San Francesco on a Monday", "2027-10-04", false],
    ["the same day in 2024, a Friday", "2024-10-04", true],
    ["4 November, unity day, no holiday since 1977", "2026-11-04", true],
    ["San Giuseppe, no holiday since 1977", "2026-03-19", true],
    ["29 February", "2028-02-29", true],
  ])("%s, %s: %s", (_, date, expected) => {
    expect(isWorkingDay(day(date), italianCalendar)).toBe(expected);
  });

  test("a municipality may keep Saturdays as holidays", () => {
    const calendar: WorkingCalendar = { ...italianCalendar, saturdays: "holiday" };
    expect(isWorkingDay(day("2026-01-17"), calendar)).toBe(false);
    expect(isWorkingDay(day("2026-01-16"), calendar)).toBe(true);
  });

  test("the patron saint's day is a holiday there, every year, and nowhere else", () => {
    const calendar: WorkingCalendar = { ...italianCalendar, patronSaint: Temporal.PlainMonthDay.from("08-11") };
    expect(isWorkingDay(day("2026-08-11"), calendar)).toBe(false);
    expect(isWorkingDay(day("2027-08-11"), calendar)).toBe(false);
    expect(isWorkingDay(day("2026-08-11"), italianCalendar)).toBe(true);
    expect(isWorkingDay(day("2026-08-12"), calendar)).toBe(true);
  });
});

describe("nextWorkingDay", () => {
  test.each([
    ["the day after", "2026-01-12", "2026-01-13"],
    ["from Saturday over Sunday", "2026-01-17", "2026-01-19"],
    ["from Holy Saturday over Easter and its Monday", "2026-04-04", "2026-04-07"],
    ["from Christmas Eve over three days", "2026-12-24", "2026-12-28"],
    ["over the end of the year", "2026-12-31", "2027-01-02"],
    ["over the end of February", "2027-02-27", "2027-03-01"],
  ])("%s: %s → %s", (_, date, expected) => {
    expect(nextWorkingDay(day(date), italianCalendar).toString()).toBe(expected);
  });

  test("with closed Saturdays and a patron saint on the Monday, Friday is followed by Tuesday", () => {
    const calendar: WorkingCalendar = { patronSaint: Temporal.PlainMonthDay.from("01-19"), saturdays: "holiday" };
    expect(nextWorkingDay(day("2026-01-16"), calendar).toString()).toBe("2026-01-20");
  });
});
