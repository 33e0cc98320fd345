// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { mostOccurrences, type Repetition } from "./vocabulary.ts";

/** When an event first takes place, and how it comes again. `repeatsUntil` is the last day, `YYYY-MM-DD`. */
export type Series = { startsAt: Date; endsAt: Date; repeats: Repetition; repeatsUntil: string | null };

export type Occurrence = { startsAt: Date; endsAt: Date };

/**
 * Every date of a series, first to last; at most `mostOccurrences` and one more, which says that there are too many. The
 * clock on the wall stays the same across the change to summer time; what falls into the hour it leaves out begins
 * when that hour is over. A month without the day is left out, as in RFC 5545, 3.3.10.
 */
export function occurrencesOf({ startsAt, endsAt, repeats, repeatsUntil }: Series): Occurrence[] {
  const [start, end] = [local(startsAt), local(endsAt)];
  const length = start.toPlainDate().until(end.toPlainDate()).days;
  const last = repeatsUntil === null ? start.toPlainDate() : Temporal.PlainDate.from(repeatsUntil);
  const found: Occurrence[] = [];
  for (const day of daysFrom(start.toPlainDate(), repeats)) {
    if (Temporal.PlainDate.compare(day, last) > 0 || found.length > mostOccurrences) break;
    found.push({
      startsAt: instantOf(day.toPlainDateTime(start.toPlainTime())),
      endsAt: instantOf(day.add({ days: length }).toPlainDateTime(end.toPlainTime())),
    });
  }
  return found;
}

const local = (at: Date): Temporal.PlainDateTime =>
  at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDateTime();

const instantOf = (at: Temporal.PlainDateTime): Date => new Date(at.toZonedDateTime(romeTimeZone).epochMilliseconds);

function* daysFrom(first: Temporal.PlainDate, repeats: Repetition): Generator<Temporal.PlainDate> {
  if (repeats === "none") return yield first;
  for (let turn = 0; ; turn += 1) {
    if (repeats === "weekly") yield first.add({ weeks: turn });
    else if (repeats === "fortnightly") yield first.add({ weeks: 2 * turn });
    else if (repeats === "monthly") yield* sameDay(first, turn);
    else yield sameWeekday(first, turn);
  }
}

function* sameDay(first: Temporal.PlainDate, months: number): Generator<Temporal.PlainDate> {
  const day = first.add({ months });
  if (day.day === first.day) yield day;
}

/** Which of its weekdays a day is in its month, from 1; the fifth is taken to be the last, which every month has. */
export function weekdayPlace(day: Temporal.PlainDate): number {
  const place = Math.ceil(day.day / 7);
  return place === 5 ? -1 : place;
}

function sameWeekday(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const place = weekdayPlace(first);
  const month = first.with({ day: 1 }).add({ months });
  if (place > 0) {
    const ahead = (first.dayOfWeek - month.dayOfWeek + 7) % 7;
    return month.add({ days: ahead + 7 * (place - 1) });
  }
  const end = month.with({ day: month.daysInMonth });
  return end.subtract({ days: (end.dayOfWeek - first.dayOfWeek + 7) % 7 });
}
