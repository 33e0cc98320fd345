// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { openingDays } from "#lib/hours/opening-days.ts";
import { italianCalendar } from "#lib/kernel/holidays.ts";
import { clockTime } from "#lib/kernel/opening.ts";
import { type Bookable, freeSeat, instantOf, isWithinHours, slotsOf, type Taken } from "./slots.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const kind: Bookable = { minutes: 20, seats: 2, weekdays: everyDay, daysAhead: 30, noticeHours: 0 };
const morning = { opens: 8 * 60 + 30, closes: 12 * 60 + 30 };
const weekly = everyDay.map((weekday) => ({ weekday, ...morning }));

const days = (from: string, count: number, hours = weekly) =>
  openingDays({ weekly: hours, exceptions: [], calendar: italianCalendar }, Temporal.PlainDate.from(from), count);

const instant = (text: string) => Temporal.Instant.from(text);
const seatAt = (startsAt: string, seat: number, minutes = 20): Taken => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000),
  seat,
});

describe("slots", () => {
  test("follow each other while a whole one fits", () => {
    const slots = slotsOf({ ...kind, minutes: 45 }, days("2026-03-02", 1), [], instant("2026-03-01T00:00:00Z"));
    expect(slots.map(({ opens }) => clockTime(opens, "it"))).toEqual(["8.30", "9.15", "10.00", "10.45", "11.30"]);
  });

  test.each([
    ["the day before summer time", "2026-03-28", "2026-03-28T07:30:00Z"],
    ["the day clocks go forward", "2026-03-29", "2026-03-29T06:30:00Z"],
    ["the day clocks go back", "2026-10-25", "2026-10-25T07:30:00Z"],
  ])("begin at half past eight by the clocks on %s", (_, date, first) => {
    const slots = slotsOf(kind, days(date, 1), [], instant(first).subtract({ hours: 24 }));
    expect(slots[0]?.startsAt.toString()).toBe(first);
    expect(slots).toHaveLength(12);
    expect(
      slots
        .at(-1)
        ?.startsAt.since(slots[0]?.startsAt ?? instant(first))
        .total("minutes"),
    ).toBe(220);
  });

  test("leave out the hour that does not come when clocks go forward", () => {
    const night = [{ weekday: 7, opens: 60, closes: 4 * 60 }];
    const slots = slotsOf({ ...kind, minutes: 60 }, days("2026-03-29", 1, night), [], instant("2026-03-28T00:00:00Z"));
    expect(slots.map(({ opens }) => opens)).toEqual([60, 180]);
    expect(instantOf("2026-03-29", 150)).toBeNull();
  });

  test("end with the days one can book ahead, and begin after the notice", () => {
    const at = instant("2026-03-02T08:00:00Z");
    const dates = slotsOf({ ...kind, daysAhead: 2 }, days("2026-03-02", 9), [], at).map(({ date }) => date);
    expect([...new Set(dates)]).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
    expect(slotsOf({ ...kind, noticeHours: 24 }, days("2026-03-02", 9), [], at)[0]).toMatchObject({
      date: "2026-03-03",
      opens: 9 * 60 + 10,
    });
  });

  test("are on its days of the week, and on none that is closed", () => {
    const dates = slotsOf({ ...kind, weekdays: [1, 2] }, days("2026-04-06", 8), [], instant("2026-04-01T00:00:00Z"));
    // The Monday is that after Easter.
    expect([...new Set(dates.map(({ date }) => date))]).toEqual(["2026-04-07", "2026-04-13"]);
  });

  test("count who is there, also those of another length", () => {
    const taken = [seatAt("2026-03-02T07:30:00Z", 1), seatAt("2026-03-02T07:40:00Z", 2, 30)];
    const free = slotsOf(kind, days("2026-03-02", 1), taken, instant("2026-03-01T00:00:00Z")).map((slot) => slot.free);
    expect(free.slice(0, 4)).toEqual([0, 1, 2, 2]);
  });
});

describe("slots of somebody who is here already", () => {
  const at = instant("2026-03-01T00:00:00Z");
  const visit = { startsAt: new Date("2026-03-02T07:50:00Z"), endsAt: new Date("2026-03-02T08:20:00Z") };
  const own = (engaged: Parameters<typeof slotsOf>[4]) =>
    slotsOf(kind, days("2026-03-02", 1), [], at, engaged).flatMap(({ opens, free, isOwn }) =>
      isOwn ? [[clockTime(opens, "it"), free]] : [],
    );

  test("are not free for them while that lasts", () => {
    expect(own({ elsewhere: [visit], now: null })).toEqual([
      ["8.50", 0],
      ["9.10", 0],
    ]);
    expect(own(undefined)).toEqual([]);
  });

  test("are all free but their own when that is to be moved", () => {
    expect(own({ elsewhere: [], now: visit.startsAt })).toEqual([["8.50", 0]]);
  });
});

describe("a seat", () => {
  const at = instant("2026-03-02T07:30:00Z");
  test.each([
    ["the first where nobody is", [], 1],
    ["the one that is left", [seatAt("2026-03-02T07:30:00Z", 1)], 2],
    ["one that was given back", [seatAt("2026-03-02T07:20:00Z", 2)], 1],
    ["none where all are taken", [seatAt("2026-03-02T07:30:00Z", 1), seatAt("2026-03-02T07:40:00Z", 2)], null],
  ])("is %s", (_, taken, seat) => {
    expect(freeSeat(kind, at, taken)).toBe(seat);
  });
});

test.each([
  ["2026-03-02T07:30:00Z", true],
  ["2026-03-02T11:10:00Z", true],
  ["2026-03-02T11:20:00Z", false],
  ["2026-03-02T06:30:00Z", false],
  ["2026-03-03T07:30:00Z", false],
])("a visit at %s is within the hours: %s", (startsAt, isWithin) => {
  expect(isWithinHours(seatAt(startsAt, 1), days("2026-03-02", 1))).toBe(isWithin);
});
