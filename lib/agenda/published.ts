// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { listPictureSizes } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { gatheringsTag } from "#lib/pacts/tags.ts";
import { boundsOf, byDay, mondayIn, mondayOf, monthOf, weekFrom, weekName, weeksOf } from "./calendar.ts";
import { withHeld } from "./gatherings.ts";
import { type AgendaFilter, findCurrent, listBetween, listOccurrences, listSlugs, listUpcoming } from "./queries.ts";
import { agendaTag } from "./tags.ts";

/** What prerendered pages show. `today` is the day in Rome on which it was read. */

/** How far calendars can be leafed through, in months from now: no robot is led into other centuries. */
const monthsAround = 36;

/** A month, `2026-11`, or this one; null for one that is too far away. */
export async function publishedMonth(asked: string | null) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const day = today();
  const current = day.toPlainYearMonth();
  const month = asked === null ? current : monthOf(asked);
  if (Math.abs(current.until(month, { largestUnit: "months" }).months) > monthsAround) return null;
  const weeks = weeksOf(month);
  const [first, last] = [weeks[0]?.[0], weeks.at(-1)?.[6]];
  if (!first || !last) return null;
  const { from, to } = boundsOf(first, last);
  const events = await withHeld(await listBetween(from, to, {}, new Date()), { from, to });
  return {
    month: month.toString(),
    isCurrent: month.equals(current),
    previous: month.subtract({ months: 1 }).toString(),
    next: month.add({ months: 1 }).toString(),
    weeks: weeks.map((days) => ({ name: weekName(days[0] ?? first), days: byDay(days, events) })),
    today: day.toString(),
    week: weekName(month.equals(current) ? day : month.toPlainDate({ day: 1 })),
  };
}

/** A week, `2026-W48`, or this one; null for one there is not, or that is too far away. */
export async function publishedWeek(asked: string | null) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const day = today();
  const monday = asked === null ? mondayOf(day) : mondayIn(asked);
  if (!monday || Math.abs(day.until(monday, { largestUnit: "months" }).months) > monthsAround) return null;
  const days = weekFrom(monday);
  const { from, to } = boundsOf(monday, monday.add({ days: 6 }));
  return {
    week: weekName(monday),
    first: monday.toString(),
    last: monday.add({ days: 6 }).toString(),
    previous: weekName(monday.subtract({ weeks: 1 })),
    next: weekName(monday.add({ weeks: 1 })),
    month: monday.add({ days: 3 }).toPlainYearMonth().toString(),
    days: byDay(days, await withHeld(await listBetween(from, to, {}, new Date()), { from, to })),
    today: day.toString(),
  };
}

/** How many dates a list holds. */
const inList = 60;

export async function publishedUpcoming(filter: AgendaFilter, limit = inList) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const [day, at] = [today(), new Date()];
  return {
    events: await withHeld(await listUpcoming(filter, at, limit), { ...filter, from: at, limit }),
    today: day.toString(),
    month: day.toPlainYearMonth().toString(),
  };
}

/** An event with its dates; null where nothing can be read at this address. */
export async function publishedAgendaEvent(slug: string) {
  "use cache";
  cacheTag(agendaTag);
  cacheLife(publicCache);
  const at = new Date();
  const event = await findCurrent(slug, at);
  if (!event) return null;
  const [occurrences, pictures] = await Promise.all([
    listOccurrences(event.id),
    listPictureSizes({ kind: "agenda-event", id: event.id }),
  ]);
  return { event, occurrences, pictures, readAt: at, today: today().toString() };
}

/** A site map holds 50,000 addresses at most. */
const slugsInSiteMap = 4_000;

export async function publishedAgendaSlugs() {
  "use cache";
  cacheTag(agendaTag);
  cacheLife(publicCache);
  return listSlugs(new Date(), slugsInSiteMap);
}
