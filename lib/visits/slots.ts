// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PlannedDay } from "#lib/hours/opening-days.ts";
import { romeTimeZone, wallClock } from "#lib/kernel/clock.ts";

export type Bookable = {
  minutes: number;
  seats: number;
  weekdays: readonly number[];
  daysAhead: number;
  noticeHours: number;
};

type Span = { startsAt: Date; endsAt: Date };
export type Taken = Span & { seat: number };

/** What whoever looks for a time has on other times already, and the time they have and want to change. */
export type Engaged = { elsewhere: readonly Span[]; now: Date | null };

const notEngaged: Engaged = { elsewhere: [], now: null };

/**
 * A time at which one can be received: its day and minute on the clocks of Rome, and how many seats are free for whoever
 * looks for it. `isOwn` says that it is they who have an appointment then: it is free for others, and not for them.
 */
export type Slot = { startsAt: Temporal.Instant; date: string; opens: number; free: number; isOwn: boolean };

/** Every time of these days at which the office receives, from the first that can still be booked at `at`. */
export function slotsOf(
  kind: Bookable,
  days: readonly PlannedDay[],
  taken: readonly Taken[],
  at: Temporal.Instant,
  engaged = notEngaged,
): Slot[] {
  const earliest = at.add({ hours: kind.noticeHours });
  const last = at.toZonedDateTimeISO(romeTimeZone).toPlainDate().add({ days: kind.daysAhead }).toString();
  return days
    .filter(({ date }) => date <= last && kind.weekdays.includes(Temporal.PlainDate.from(date).dayOfWeek))
    .flatMap(({ date, hours }) =>
      hours.flatMap((each) => startsWithin(each, kind.minutes).map((opens) => ({ date, opens }))),
    )
    .flatMap(({ date, opens }) => {
      const startsAt = instantOf(date, opens);
      if (!startsAt || Temporal.Instant.compare(startsAt, earliest) <= 0) return [];
      const isOwn = isEngaged(engaged, startsAt, kind.minutes);
      const free = isOwn ? 0 : kind.seats - overlapping(startsAt, kind.minutes, taken).length;
      return [{ startsAt, date, opens, free, isOwn }];
    });
}

/** One visit after the other, as many as fit before it closes. */
const startsWithin = ({ opens, closes }: { opens: number; closes: number }, minutes: number): number[] =>
  Array.from({ length: Math.floor((closes - opens) / minutes) }, (_, index) => opens + index * minutes);

/** The moment at which clocks show this; null in the hour that is left out when they are put forward. */
export function instantOf(date: string, minutes: number): Temporal.Instant | null {
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const moment = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: romeTimeZone, plainTime });
  return moment.toPlainTime().equals(plainTime) ? moment.toInstant() : null;
}

const isEngaged = ({ elsewhere, now }: Engaged, startsAt: Temporal.Instant, minutes: number): boolean =>
  now?.getTime() === startsAt.epochMilliseconds || overlapping(startsAt, minutes, elsewhere).length > 0;

function overlapping<Kind extends Span>(startsAt: Temporal.Instant, minutes: number, taken: readonly Kind[]): Kind[] {
  const [start, end] = [startsAt.epochMilliseconds, startsAt.add({ minutes }).epochMilliseconds];
  return taken.filter((visit) => visit.startsAt.getTime() < end && start < visit.endsAt.getTime());
}

/** The first seat that is free for the whole of it; null where none is. */
export function freeSeat({ minutes, seats }: Bookable, startsAt: Temporal.Instant, taken: readonly Taken[]) {
  const used = new Set(overlapping(startsAt, minutes, taken).map(({ seat }) => seat));
  return Array.from({ length: seats }, (_, index) => index + 1).find((seat) => !used.has(seat)) ?? null;
}

/** Whether the office is open for the whole of a visit. */
export function isWithinHours(visit: { startsAt: Date; endsAt: Date }, days: readonly PlannedDay[]): boolean {
  const [start, end] = [wallClock(visit.startsAt), wallClock(visit.endsAt)];
  const day = days.find(({ date }) => date === start.date);
  return day?.hours.some(({ opens, closes }) => opens <= start.minutes && end.minutes <= closes) ?? false;
}
