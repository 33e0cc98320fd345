// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone } from "#lib/kernel/clock.ts";

type Dated = { startsAt: Date; endsAt: Date };

const dayIn = (at: Date): Temporal.PlainDate => at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDate();

/** The days in Rome that something touches: what ends at midnight does not touch the day that begins then. */
export function daysOf({ startsAt, endsAt }: Dated): Temporal.PlainDate[] {
  const first = dayIn(startsAt);
  const last = dayIn(new Date(endsAt.getTime() - 1));
  return Array.from({ length: first.until(last).days + 1 }, (_, ahead) => first.add({ days: ahead }));
}

/** From midnight of the first day to midnight after the last, in Rome. */
export function boundsOf(first: Temporal.PlainDate, last: Temporal.PlainDate): { from: Date; to: Date } {
  const midnight = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(romeTimeZone).epochMilliseconds);
  return { from: midnight(first), to: midnight(last.add({ days: 1 })) };
}

export const monthOf = (text: string): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from(text);

/** The weeks of a month, Monday to Sunday, with the days around it that fill the first and the last. */
export function weeksOf(month: Temporal.PlainYearMonth): Temporal.PlainDate[][] {
  const first = mondayOf(month.toPlainDate({ day: 1 }));
  const last = month.toPlainDate({ day: month.daysInMonth });
  const weeks = Math.ceil((first.until(last).days + 1) / 7);
  return Array.from({ length: weeks }, (_, week) => weekFrom(first.add({ weeks: week })));
}

export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

export const weekFrom = (monday: Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, ahead) => monday.add({ days: ahead }));

/** `2026-W48`, by ISO 8601. */
export const weekName = (day: Temporal.PlainDate): string =>
  `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;

/** The Monday of a week; null for a fifty-third week that its year has not. */
export function mondayIn(name: string): Temporal.PlainDate | null {
  const [year = 0, week = 0] = name.split("-W").map(Number);
  // The 4th of January is always in the first week.
  const monday = mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ weeks: week - 1 });
  return weekName(monday) === name ? monday : null;
}

/** What takes place on each of some days, by the day as `YYYY-MM-DD`; what lasts longer stands on each of its days. */
export function byDay<Event extends Dated>(days: readonly Temporal.PlainDate[], events: readonly Event[]) {
  const found = new Map<string, Event[]>(days.map((day) => [day.toString(), []]));
  for (const event of events) for (const day of daysOf(event)) found.get(day.toString())?.push(event);
  return days.map((day) => ({ day: day.toString(), events: found.get(day.toString()) ?? [] }));
}

/** The day under which a list shows something: the one on which it begins, or today where it has begun already. */
export function firstDayOf({ startsAt }: Pick<Dated, "startsAt">, today: string): string {
  const day = dayIn(startsAt).toString();
  return day < today ? today : day;
}

/** The fields of a form for a time: days, and hours where it does not take whole days. */
export function whenFieldsOf({ startsAt, endsAt, isAllDay }: Dated & { isAllDay: boolean }) {
  const hour = (at: Date) =>
    at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainTime().toString({ smallestUnit: "minute" });
  return {
    startsOn: dayIn(startsAt).toString(),
    startTime: isAllDay ? "" : hour(startsAt),
    endsOn: dayIn(isAllDay ? new Date(endsAt.getTime() - 1) : endsAt).toString(),
    endTime: isAllDay ? "" : hour(endsAt),
  };
}
