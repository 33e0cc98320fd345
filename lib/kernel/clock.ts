// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "./locale.ts";
import { type ClockOffsets, clockTime, type WallClock } from "./opening.ts";

/** The days of the administration begin and end at midnight here, whatever the clock of the server says. */
export const romeTimeZone = "Europe/Rome";

/**
 * The present moment. There is no clock to set from afar: a function that depends on the time takes it as
 * a parameter, so that a test or the demonstration can hand in another one.
 */
export const now = (): Temporal.Instant => Temporal.Now.instant();

/** The day it is in Rome at that moment. */
export const today = (at: Temporal.Instant = now()): Temporal.PlainDate =>
  at.toZonedDateTimeISO(romeTimeZone).toPlainDate();

/** A day (`YYYY-MM-DD`) as a text's parameter takes it: its noon, which is that day in Rome too. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00Z`);

/** Of a day (`YYYY-MM-DD`). */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** A moment as two fields of a form show it: its day as `2026-10-25` and its hour as `18:30`, by the clocks of Rome. */
export function dayAndTime(at: Date): { day: string; time: string } {
  const local = at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: "minute" }) };
}

/** What the clock on the wall shows in Rome at a moment. */
export function wallClock(at: Date): WallClock {
  const local = at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone);
  return { date: local.toPlainDate().toString(), minutes: local.hour * 60 + local.minute };
}

/** The hour of a moment in Rome as people read it: `9.30` in Italian, `9:30` in English. */
export const hourInWords = (locale: Locale, at: Date): string => clockTime(wallClock(at).minutes, locale);

/** How the clocks of Rome go from the beginning of a day (`YYYY-MM-DD`) on. */
export function clockOffsets(day: string): ClockOffsets {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(romeTimeZone);
  const change = start.getTimeZoneTransition("next") ?? start;
  const minutesOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime) => offsetNanoseconds / 60_000_000_000;
  return { minutes: minutesOf(start), changesAt: change.epochMilliseconds, minutesThen: minutesOf(change) };
}
