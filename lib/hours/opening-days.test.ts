// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { clockOffsets, today } from "#lib/kernel/clock.ts";
import { italianCalendar } from "#lib/kernel/holidays.ts";
import { minutesOf, type OpeningDay, openState, wallClockBy } from "#lib/kernel/opening.ts";
import { changesNothing, type OpeningException, openingDays, type WeeklyHours, weekToShow } from "./opening-days.ts";

const at = (time: string) => minutesOf(time) ?? Number.NaN;

const hours = (weekday: number, opens: string, closes: string): WeeklyHours => ({
  weekday,
  opens: at(opens),
  closes: at(closes),
});

/** Monday and Wednesday with an afternoon, the other mornings. */
const weekly = [
  hours(1, "8:30", "12:30"),
  hours(1, "14:30", "17:00"),
  hours(2, "8:30", "12:30"),
  hours(3, "8:30", "12:30"),
  hours(3, "14:30", "17:45"),
  hours(4, "8:30", "12:30"),
  hours(5, "8:30", "12:30"),
];

const calendar = { ...italianCalendar, patronSaint: Temporal.PlainMonthDay.from("11-11") };

const reason = { it: "corso", en: "course" };
const exception = (
  kind: "closure" | "opening",
  days: [string, string],
  times?: [string, string],
): OpeningException => ({
  kind,
  startsOn: days[0],
  endsOn: days[1],
  opens: times ? at(times[0]) : null,
  closes: times ? at(times[1]) : null,
  reason,
});

const planned = (from: string, exceptions: OpeningException[] = [], count = 28) =>
  openingDays({ weekly, exceptions, calendar }, Temporal.PlainDate.from(from), count);

const inItalian = (from: string, exceptions?: OpeningException[]): OpeningDay[] =>
  planned(from, exceptions).map((day) => ({ ...day, reason: day.reason?.it ?? null }));

const stateAt = (instant: string, exceptions?: OpeningException[]) => {
  const day = today(Temporal.Instant.from(instant)).toString();
  const clock = wallClockBy(clockOffsets(day), new Date(instant));
  return openState(inItalian(clock.date, exceptions), clock);
};

const opensNext = (date: string, time: string, daysAway: number) => ({ date, opens: at(time), daysAway });

describe("the state of the office", () => {
  test.each([
    ["just before it opens", "2026-03-02T07:29:59Z", opensNext("2026-03-02", "8:30", 0)],
    ["in the gap of noon", "2026-03-02T11:30:00Z", opensNext("2026-03-02", "14:30", 0)],
    ["after the last hour of Monday", "2026-03-02T16:00:00Z", opensNext("2026-03-03", "8:30", 1)],
    ["on Friday evening", "2026-03-06T18:00:00Z", opensNext("2026-03-09", "8:30", 3)],
    ["on Saturday", "2026-03-07T09:00:00Z", opensNext("2026-03-09", "8:30", 2)],
    ["on Friday evening before the clocks go forward", "2026-03-27T18:00:00Z", opensNext("2026-03-30", "8:30", 3)],
    ["in the night the clocks go forward", "2026-03-29T00:59:00Z", opensNext("2026-03-30", "8:30", 1)],
    ["right after they went forward", "2026-03-29T01:00:00Z", opensNext("2026-03-30", "8:30", 1)],
    ["in the hour that comes twice", "2026-10-25T00:30:00Z", opensNext("2026-10-26", "8:30", 1)],
    ["when it comes again", "2026-10-25T01:30:00Z", opensNext("2026-10-26", "8:30", 1)],
    ["in the last minute of the year", "2026-12-31T22:59:00Z", opensNext("2027-01-04", "8:30", 4)],
  ])("closed %s", (_, instant, next) => {
    expect(stateAt(instant)).toEqual({ isOpen: false, next, today: null });
  });

  test.each([
    ["from the first minute", "2026-03-02T07:30:00Z", "12:30"],
    ["to the last", "2026-03-02T11:29:59Z", "12:30"],
    ["in the afternoon", "2026-03-04T16:44:00Z", "17:45"],
    ["an hour earlier by UTC in summer time", "2026-03-30T06:30:00Z", "12:30"],
    ["an hour later by UTC again in winter", "2026-10-26T07:30:00Z", "12:30"],
  ])("open %s", (_, instant, until) => {
    expect(stateAt(instant)).toEqual({ isOpen: true, until: at(until) });
  });

  test.each([
    ["Easter Monday", "2026-04-06T08:00:00Z", "holiday", opensNext("2026-04-07", "8:30", 1)],
    ["2 June, a Tuesday", "2026-06-02T08:00:00Z", "holiday", opensNext("2026-06-03", "8:30", 1)],
    ["the patron's day, a Wednesday", "2026-11-11T09:00:00Z", "patron", opensNext("2026-11-12", "8:30", 1)],
    ["Friday 25 December", "2026-12-25T09:00:00Z", "holiday", opensNext("2026-12-28", "8:30", 3)],
  ])("closed on %s, and says why", (_, instant, note, next) => {
    expect(stateAt(instant)).toEqual({ isOpen: false, next, today: { note, reason: null } });
  });

  test("closed for a reason of its own, over several days", () => {
    const closed = [exception("closure", ["2026-08-10", "2026-08-14"])];
    expect(stateAt("2026-08-11T08:00:00Z", closed)).toEqual({
      isOpen: false,
      next: opensNext("2026-08-17", "8:30", 6),
      today: { note: "closure", reason: "corso" },
    });
  });

  test("closed for some hours alone, it does not say that the whole day is", () => {
    const closed = [exception("closure", ["2026-03-02", "2026-03-02"], ["10:00", "15:00"])];
    expect(stateAt("2026-03-02T10:00:00Z", closed)).toEqual({
      isOpen: false,
      next: opensNext("2026-03-02", "15:00", 0),
      today: null,
    });
  });

  test("does not know when it opens where no day has hours", () => {
    expect(openState([], { date: "2026-03-02", minutes: 600 })).toEqual({ isOpen: false, next: null, today: null });
  });
});

describe("the week to show", () => {
  const mondayOf = (days: readonly { date: string }[]) => days[0]?.date;

  test.each([
    ["on Monday", 1, [], "2026-03-02", false],
    ["on Friday, whatever the hour", 5, [], "2026-03-02", false],
    ["on Saturday", 6, [], "2026-03-09", true],
    [
      "on a Saturday on which it opens",
      6,
      [exception("opening", ["2026-03-07", "2026-03-07"], ["9:00", "12:00"])],
      "2026-03-02",
      false,
    ],
    ["on Thursday, closed until Friday", 4, [exception("closure", ["2026-03-05", "2026-03-06"])], "2026-03-09", true],
  ])("%s", (_, weekday, exceptions, monday, isNext) => {
    const shown = weekToShow(planned("2026-03-02", exceptions), weekday);
    expect([mondayOf(shown.week), shown.week.length, shown.isNext]).toEqual([monday, 7, isNext]);
  });
});

describe("an exception changes nothing", () => {
  const plan = { weekly, exceptions: [exception("closure", ["2026-12-24", "2026-12-24"])], calendar };
  const changes = (added: OpeningException) => !changesNothing(plan, added);

  test.each([
    ["a closure of a day that is closed by another", exception("closure", ["2026-12-24", "2026-12-24"]), false],
    ["a closure of a Saturday", exception("closure", ["2026-03-07", "2026-03-07"]), false],
    ["a closure of a holiday", exception("closure", ["2026-06-02", "2026-06-02"]), false],
    ["a closure that reaches a working day", exception("closure", ["2026-03-07", "2026-03-09"]), true],
    ["a closure of an hour of noon", exception("closure", ["2026-03-02", "2026-03-02"], ["13:00", "14:00"]), false],
    ["an opening within the usual hours", exception("opening", ["2026-03-04", "2026-03-04"], ["9:00", "11:00"]), false],
    ["an opening that goes on longer", exception("opening", ["2026-03-04", "2026-03-04"], ["12:00", "13:00"]), true],
    [
      "an opening of a day that is closed",
      exception("opening", ["2026-12-24", "2026-12-24"], ["9:00", "11:00"]),
      false,
    ],
    ["an opening of a Saturday", exception("opening", ["2026-03-07", "2026-03-07"], ["9:00", "11:00"]), true],
  ])("%s", (_, added, changed) => {
    expect(changes(added)).toBe(changed);
  });
});

describe("the days", () => {
  const hoursOn = (date: string, exceptions: OpeningException[]) => planned(date, exceptions, 1)[0]?.hours;
  const from = (opens: string, closes: string) => ({ opens: at(opens), closes: at(closes) });

  test("lose the hours that are closed, in the middle of a morning too", () => {
    expect(hoursOn("2026-03-02", [exception("closure", ["2026-03-02", "2026-03-02"], ["10:00", "15:00"])])).toEqual([
      from("8:30", "10:00"),
      from("15:00", "17:00"),
    ]);
  });

  test("gain what is opened besides, on a Saturday or on a holiday, and what touches becomes one", () => {
    const saturday = [exception("opening", ["2026-03-07", "2026-03-07"], ["9:00", "12:00"])];
    expect(planned("2026-03-07", saturday, 1)[0]).toMatchObject({ hours: [from("9:00", "12:00")], note: "opening" });
    const tuesday = [exception("opening", ["2026-03-03", "2026-03-03"], ["12:30", "18:00"])];
    expect(hoursOn("2026-03-03", tuesday)).toEqual([from("8:30", "18:00")]);
    const feast = [exception("opening", ["2026-06-02", "2026-06-02"], ["9:00", "12:00"])];
    expect(hoursOn("2026-06-02", feast)).toEqual([from("9:00", "12:00")]);
  });

  test("are closed where an opening and a closure speak of the same hour", () => {
    const both = [
      exception("opening", ["2026-03-07", "2026-03-07"], ["9:00", "12:00"]),
      exception("closure", ["2026-03-06", "2026-03-08"]),
    ];
    expect(planned("2026-03-07", both, 1)[0]).toMatchObject({ hours: [], note: "closure" });
  });

  test("know Easter and the patron's day on a Sunday too", () => {
    expect(planned("2026-04-05", [], 1)[0]).toMatchObject({ hours: [], note: "holiday" });
    expect(planned("2029-11-11", [], 1)[0]).toMatchObject({ hours: [], note: "patron" });
  });
});

test.each([
  ["8:30", 510],
  ["08.30", 510],
  ["00:00", 0],
  ["23:59", 1439],
  ["24:00", null],
  ["8:60", null],
  ["otto", null],
  ["", null],
])("%s is the minute %s of the day", (written, minutes) => {
  expect(minutesOf(written)).toBe(minutes);
});
