// SPDX-License-Identifier: AGPL-3.0-or-later
import { boundsOf, mondayIn, mondayOf, monthOf, weekFrom, weekName, weeksOf } from "./calendar.ts";

/*
 * The month or week that a page of the calendar shows, and where one goes on from there. `today` is the day in Rome on which
 * it is looked at.
 */

/** How far calendars can be leafed through, in months from now: no robot is led into other centuries. */
const monthsAround = 36;

/** A month, `2026-11`, or this one, with the days around it that fill its weeks; null for one that is too far away. */
export function monthSpan(asked: string | null, today: Temporal.PlainDate) {
  const now = today.toPlainYearMonth();
  const isNear = (other: Temporal.PlainYearMonth) =>
    Math.abs(now.until(other, { largestUnit: "months" }).months) <= monthsAround;
  const nameOf = (other: Temporal.PlainYearMonth) => (isNear(other) ? other.toString() : null);
  const month = asked === null ? now : monthOf(asked);
  if (!isNear(month)) return null;
  const weeks = weeksOf(month);
  const [first, last] = [weeks[0]?.[0], weeks.at(-1)?.[6]];
  if (!first || !last) return null;
  return {
    month: month.toString(),
    now: now.toString(),
    previous: nameOf(month.subtract({ months: 1 })),
    next: nameOf(month.add({ months: 1 })),
    weeks: weeks.map((days) => ({ name: weekName(days[0] ?? first), days })),
    week: weekName(month.equals(now) ? today : month.toPlainDate({ day: 1 })),
    ...boundsOf(first, last),
  };
}

/** A week, `2026-W48`, or this one; null for one there is not, or that is too far away. */
export function weekSpan(asked: string | null, today: Temporal.PlainDate) {
  const isNear = (day: Temporal.PlainDate) =>
    Math.abs(today.until(day, { largestUnit: "months" }).months) <= monthsAround;
  const nameOf = (day: Temporal.PlainDate) => (isNear(day) ? weekName(day) : null);
  const monday = asked === null ? mondayOf(today) : mondayIn(asked);
  if (!monday || !isNear(monday)) return null;
  const sunday = monday.add({ days: 6 });
  return {
    week: weekName(monday),
    now: weekName(today),
    first: monday.toString(),
    last: sunday.toString(),
    previous: nameOf(monday.subtract({ weeks: 1 })),
    next: nameOf(monday.add({ weeks: 1 })),
    month: monday.add({ days: 3 }).toPlainYearMonth().toString(),
    days: weekFrom(monday),
    ...boundsOf(monday, sunday),
  };
}
