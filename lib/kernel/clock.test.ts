// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { clockOffsets, dayAndTime, hourInWords, now, today, wallClock } from "./clock.ts";
import { wallClockBy } from "./opening.ts";

test.each([
  ["a moment before midnight in winter", "2026-01-14T22:59:59Z", "2026-01-14"],
  ["midnight in winter is 23:00 UTC", "2026-01-14T23:00:00Z", "2026-01-15"],
  ["a moment before midnight in summer", "2026-07-14T21:59:59Z", "2026-07-14"],
  ["midnight in summer is 22:00 UTC", "2026-07-14T22:00:00Z", "2026-07-15"],
  ["the night the clocks go forward", "2026-03-29T01:00:00Z", "2026-03-29"],
  ["the evening after, already in summer time", "2026-03-29T22:00:00Z", "2026-03-30"],
  ["the hour that comes twice", "2026-10-25T01:30:00Z", "2026-10-25"],
  ["the new year comes to Rome before it comes to London", "2026-12-31T23:00:00Z", "2027-01-01"],
  ["the last day of February of a leap year", "2028-02-29T12:00:00Z", "2028-02-29"],
])("%s", (_, instant, day) => {
  expect(today(Temporal.Instant.from(instant)).toString()).toBe(day);
});

test("without a moment, it is now", () => {
  const before = Date.now();
  const moment = now().epochMilliseconds;
  expect(moment).toBeGreaterThanOrEqual(before);
  expect(moment).toBeLessThanOrEqual(Date.now());

  const [first, day, last] = [today(now()), today(), today(now())].map(String);
  expect([first, last]).toContain(day);
});

test("a moment as the fields of a form show it, by the clocks of Rome in summer and in winter", () => {
  expect(dayAndTime(new Date("2026-06-30T22:05:59Z"))).toEqual({ day: "2026-07-01", time: "00:05" });
  expect(dayAndTime(new Date("2026-12-31T22:05:00Z"))).toEqual({ day: "2026-12-31", time: "23:05" });
});

test("an hour is written with a point in Italian, by the clocks of Rome", () => {
  expect(hourInWords("it", new Date("2026-11-30T10:30:00Z"))).toBe("11.30");
  expect(hourInWords("it", new Date("2026-06-30T07:05:00Z"))).toBe("9.05");
  expect(hourInWords("en", new Date("2026-06-30T07:05:00Z"))).toBe("9:05");
});

test("the clock on the wall jumps an hour ahead in March, and shows one hour twice in October", () => {
  const shown = (instant: string) => wallClock(new Date(instant));
  expect(shown("2026-03-29T00:59:59Z")).toEqual({ date: "2026-03-29", minutes: 119 });
  expect(shown("2026-03-29T01:00:00Z")).toEqual({ date: "2026-03-29", minutes: 180 });
  expect(shown("2026-10-25T00:30:00Z")).toEqual(shown("2026-10-25T01:30:00Z"));
  expect(shown("2026-12-31T23:00:00Z")).toEqual({ date: "2027-01-01", minutes: 0 });
});

test.each(["2026-01-10", "2026-03-28", "2026-03-29", "2026-07-01", "2026-10-24", "2026-10-25", "2026-12-20"])(
  "a page made on %s shows the right hour without tables of time zones, for four weeks",
  (day) => {
    const offsets = clockOffsets(day);
    const start = Temporal.PlainDate.from(day).toZonedDateTime("Europe/Rome").epochMilliseconds;
    for (let quarter = 0; quarter < 28 * 24 * 4; quarter += 1) {
      const at = new Date(start + quarter * 15 * 60_000);
      expect(wallClockBy(offsets, at)).toEqual(wallClock(at));
    }
  },
);
