// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, gt, lte, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { events, seals } from "#db/schema/journal.ts";
import { beginning, nextHash, readEvents, type SealedEvent } from "./chain.ts";

/** The end of the chain. Whoever keeps it elsewhere can tell later that nothing before it was changed or removed. */
export type Head = { position: number; eventId: number; hash: string };

export type Problem =
  | { what: "missing-seal"; position: number }
  | { what: "missing-event"; eventId: number }
  | { what: "altered-event"; eventId: number }
  | { what: "slipped-in-event"; eventId: number }
  | { what: "unsealed-event"; eventId: number }
  | { what: "unknown-head"; hash: string };

export type Verdict = { head: Head | null; sealed: number; unsealed: number; problem: Problem | null };

const batch = 5_000;

/** A running worker seals within seconds; an event that waits longer than this, in minutes, was never meant to be. */
const longestWait = 10;

/**
 * Computes the whole chain anew and names the first thing that is not as it was sealed. With `expected`, a hash that
 * was kept elsewhere, the chain must also pass through it: only that shows that its end was not cut off or the whole of
 * it rewritten (docs/decisions/0016-what-the-seal-proves.md).
 */
export async function verifyJournal(expected?: string): Promise<Verdict> {
  let head: Head | null = null;
  let isExpectedFound = expected === undefined;
  for (let links = await linksAfter(null); links.length > 0; links = await linksAfter(head)) {
    const problem = firstBroken(head, links, await eventsBetween(head, links));
    if (problem) return { ...(await counts()), head, problem };
    isExpectedFound ||= links.some(({ hash }) => hash === expected);
    head = links.at(-1) ?? head;
  }
  const problem = isExpectedFound ? await firstForgotten() : ({ what: "unknown-head", hash: expected ?? "" } as const);
  return { ...(await counts()), head, problem };
}

const linksAfter = (head: Head | null): Promise<Head[]> =>
  db
    .select({ position: seals.position, eventId: seals.eventId, hash: seals.hash })
    .from(seals)
    .where(gt(seals.position, head?.position ?? 0))
    .orderBy(asc(seals.position))
    .limit(batch);

/** All events up to the last of these links, those included that no link speaks of. */
const eventsBetween = (head: Head | null, links: Head[]): Promise<SealedEvent[]> =>
  readEvents(db, and(gt(events.id, head?.eventId ?? 0), lte(events.id, links.at(-1)?.eventId ?? 0)));

/** Links and events go side by side: events are sealed in the order of their identifiers, and every one of them is. */
function firstBroken(head: Head | null, links: Head[], happened: SealedEvent[]): Problem | null {
  let { position, hash } = head ?? { position: 0, hash: beginning };
  for (const [index, link] of links.entries()) {
    const event = happened[index];
    position += 1;
    if (link.position !== position) return { what: "missing-seal", position };
    if (!event || event.id > link.eventId) return { what: "missing-event", eventId: link.eventId };
    if (event.id < link.eventId) return { what: "slipped-in-event", eventId: event.id };
    hash = nextHash(hash, event);
    if (link.hash !== hash) return { what: "altered-event", eventId: link.eventId };
  }
  return null;
}

async function firstForgotten(): Promise<Problem | null> {
  const [found] = await db
    .select({ eventId: events.id })
    .from(events)
    .where(and(isUnsealed, lte(events.at, sql`now() - make_interval(mins => ${longestWait})`)))
    .orderBy(asc(events.id))
    .limit(1);
  return found ? { what: "unsealed-event", eventId: found.eventId } : null;
}

const isUnsealed = gt(events.id, sql`(select coalesce(max(${seals.eventId}), 0) from ${seals})`);

async function counts() {
  const [sealed, unsealed] = await Promise.all([db.$count(seals), db.$count(events, isUnsealed)]);
  return { sealed, unsealed };
}
