// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, gt, inArray, lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { events, seals } from "#db/schema/journal.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import type { JournalFilter } from "./schemas.ts";

/** The last seal; null while nothing is sealed. */
export async function findHead() {
  const [head] = await db.select().from(seals).orderBy(desc(seals.position)).limit(1);
  return head ?? null;
}

/** How far the journal is sealed, and how many events wait for their seal. */
export async function findStateOfSeal() {
  const head = await findHead();
  const unsealed = await db.$count(events, head ? gt(events.id, head.eventId) : undefined);
  return { head, unsealed };
}

const pageSize = 50;

/** The latest events, newest first, and where the next page begins; null where there is none. */
export async function listEvents({ type, subject, person, before }: JournalFilter) {
  const found = await db
    .select({
      id: events.id,
      at: events.at,
      type: events.type,
      subjectKind: events.subjectKind,
      subjectId: events.subjectId,
      isPublic: events.isPublic,
      actorKind: events.actorKind,
      actorId: events.actorId,
      /** Null for the system, and for who erased the account. */
      actor: fullName(people),
      payload: events.payload,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        type === null ? undefined : eq(events.type, type),
        subject === null ? undefined : isAbout(subject),
        person === null ? undefined : or(eq(events.actorId, person), eq(events.onBehalfOf, person)),
        before === null ? undefined : lt(events.id, before),
      ),
    )
    .orderBy(desc(events.id))
    .limit(pageSize + 1);
  const shown = found.slice(0, pageSize);
  return { events: shown, next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}

export type ListedEvent = Awaited<ReturnType<typeof listEvents>>["events"][number];

const isAbout = (subject: string) =>
  registerNumber.safeParse(subject).success
    ? inArray(events.caseId, db.select({ id: cases.id }).from(cases).where(eq(cases.number, subject)))
    : eq(events.subjectId, subject);
