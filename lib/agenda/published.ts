// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { listPictureSizes } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { gatheringsTag } from "#lib/pacts/tags.ts";
import { byDay, weekName } from "./calendar.ts";
import { listComing, listHappening } from "./gatherings.ts";
import { type AgendaFilter, findCurrent, listOccurrences, listSlugs } from "./queries.ts";
import { monthSpan, weekSpan } from "./spans.ts";
import { agendaTag } from "./tags.ts";

/** What prerendered pages show. `today` is the day in Rome on which it was read. */

/** A month, `2026-11`, or this one, of all or of a zone or kind; null for one that is too far away. */
export async function publishedMonth(asked: string | null, filter: AgendaFilter) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const day = today();
  const span = monthSpan(asked, day);
  if (!span) return null;
  const { from, to, weeks, ...month } = span;
  const events = await listHappening(filter, from, to, new Date());
  return {
    ...month,
    weeks: weeks.map(({ name, days }) => ({ name, days: byDay(days, events) })),
    today: day.toString(),
  };
}

/** A week, `2026-W48`, or this one, of all or of a zone or kind; null for one there is not, or that is too far away. */
export async function publishedWeek(asked: string | null, filter: AgendaFilter) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const day = today();
  const span = weekSpan(asked, day);
  if (!span) return null;
  const { from, to, days, ...week } = span;
  return { ...week, days: byDay(days, await listHappening(filter, from, to, new Date())), today: day.toString() };
}

/** How many dates a list holds. */
const inList = 60;

export async function publishedUpcoming(filter: AgendaFilter, limit = inList) {
  "use cache";
  cacheTag(agendaTag, gatheringsTag);
  cacheLife(publicCache);
  const [day, at] = [today(), new Date()];
  return {
    events: await listComing(filter, at, limit),
    today: day.toString(),
    month: day.toPlainYearMonth().toString(),
    week: weekName(day),
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
