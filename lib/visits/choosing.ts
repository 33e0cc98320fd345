// SPDX-License-Identifier: AGPL-3.0-or-later
import { now } from "#lib/kernel/clock.ts";
import { listSlots, type Seeker, type VisitKind } from "./queries.ts";

/** How many days with free times one is shown at once. */
const daysShown = 4;

/** The times of a few days from `from` on, and where the days before and after them begin. */
export async function chooseAmong(
  kind: VisitKind,
  seeker: Seeker,
  { from, noticeHours = kind.noticeHours }: { from?: string; noticeHours?: number },
  at = now(),
) {
  const slots = await listSlots({ ...kind, noticeHours }, seeker, at);
  const dates = [...new Set(slots.map(({ date }) => date))];
  const asked = dates.findIndex((date) => date >= (from ?? ""));
  const first = Math.max(asked, 0);
  const shown = dates.slice(first, first + daysShown);
  return {
    slots: slots
      .filter(({ date }) => shown.includes(date))
      .map(({ startsAt, ...slot }) => ({ ...slot, at: startsAt.toString() })),
    earlier: first > 0 ? (dates[Math.max(0, first - daysShown)] ?? null) : null,
    later: dates[first + daysShown] ?? null,
  };
}

/** One of the times, where the seeker can still choose it; null where it is full or gone. */
export async function findSlot(
  kind: VisitKind,
  seeker: Seeker,
  startsAt: Temporal.Instant,
  noticeHours = kind.noticeHours,
  at = now(),
) {
  const slots = await listSlots({ ...kind, noticeHours }, seeker, at);
  const slot = slots.find((each) => each.startsAt.equals(startsAt) && each.free > 0);
  if (!slot) return null;
  return {
    startsAt: new Date(startsAt.epochMilliseconds),
    endsAt: new Date(startsAt.add({ minutes: kind.minutes }).epochMilliseconds),
  };
}
