// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { isWorkingDay, type WorkingCalendar } from "#lib/kernel/holidays.ts";

/** What lies on a day between two of its hours: `fraction` 0 is the first, 1 the second. */
function during(day: Temporal.PlainDate, [from, to]: readonly [number, number], fraction: number): Temporal.Instant {
  const seconds = Math.round((from + (to - from) * fraction) * 3600);
  return day.toZonedDateTime({ timeZone: romeTimeZone, plainTime: "00:00" }).add({ seconds }).toInstant();
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** When somebody at home did something `daysAgo` days before `now`: by day or in the evening, and never in the future. */
export function momentAtHome(now: Temporal.Instant, daysAgo: number, fraction: number): Temporal.Instant {
  const moment = during(today(now).subtract({ days: daysAgo }), [7, 22.75], fraction);
  const latest = now.subtract({ minutes: 90 });
  return isBefore(moment, latest) ? moment : latest;
}

type OfficeAct = {
  /** The day on which it should be done. */
  day: Temporal.PlainDate;
  /** What it answers to: it cannot come before. */
  after: Temporal.Instant;
  now: Temporal.Instant;
  fraction: number;
  calendar: WorkingCalendar;
};

/** When an office did something: in the mornings of its working days, on the day itself or the last one before it. */
export function momentAtTheOffice({ day, after, now, fraction, calendar }: OfficeAct): Temporal.Instant {
  const morning = (candidate: Temporal.PlainDate) => during(candidate, [8.5, 12.5], fraction);
  const works = (candidate: Temporal.PlainDate) => isWorkingDay(candidate, { ...calendar, saturdays: "holiday" });
  const fits = (candidate: Temporal.PlainDate) =>
    works(candidate) && isBefore(after, morning(candidate)) && isBefore(morning(candidate), now);

  const earliest = today(after);
  const days = Array.from({ length: Math.max(earliest.until(day).days, 0) + 1 }, (_, back) =>
    day.subtract({ days: back }),
  );
  const onTime = days.find(fits);
  if (onTime) return morning(onTime);

  const later = Array.from({ length: 7 }, (_, ahead) => day.add({ days: ahead + 1 })).find(fits);
  return later ? morning(later) : now;
}

/** Some moment between two, more often near the first: most people support what was filed in the last days. */
export function momentBetween(from: Temporal.Instant, to: Temporal.Instant, fraction: number): Temporal.Instant {
  const seconds = Math.max(from.until(to).total("seconds"), 1);
  return from.add({ seconds: Math.floor(seconds * fraction ** 2) });
}
