// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone } from "#lib/kernel/clock.ts";

/** The hour at which gathered mails leave, in Europe/Rome. */
export const digestHour = 7;

const monday = 1;

/** The last turns of gathered mails that have come at a moment: what was told before them is due. */
export type Turns = {
  daily: Temporal.Instant;
  weekly: Temporal.Instant /** The day of the daily turn. */;
  day: string;
};

/**
 * The daily turn is at seven, the weekly one at seven on Mondays, by the clocks of Rome. Whoever asks later finds the
 * same turns, so that a worker that was away at seven misses nothing.
 */
export function turnsAt(at: Temporal.Instant): Turns {
  const there = at.toZonedDateTimeISO(romeTimeZone);
  const today = there.toPlainDate();
  const daily = there.hour < digestHour ? today.subtract({ days: 1 }) : today;
  const weekly = daily.subtract({ days: daily.dayOfWeek - monday });
  return { daily: atSeven(daily), weekly: atSeven(weekly), day: daily.toString() };
}

const atSeven = (day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: romeTimeZone, plainTime: Temporal.PlainTime.from({ hour: digestHour }) }).toInstant();
