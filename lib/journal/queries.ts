// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, gt, inArray, lt, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { events, seals } from "#db/schema/journal.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import type { JournalFilter } from "./schemas.ts";
import type { SubjectKind } from "./vocabulary.ts";

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

const actors = alias(people, "actors");
const represented = alias(people, "represented");

/** Events as people read them: with who did it, and for whom. */
const told = (connection: Connection) =>
  connection
    .select({
      id: events.id,
      at: events.at,
      type: events.type,
      subjectKind: events.subjectKind,
      subjectId: events.subjectId,
      isPublic: events.isPublic,
      payload: events.payload,
      actorKind: events.actorKind,
      actorId: events.actorId,
      /** Null for the system, and for who erased the account. */
      actor: fullName(actors),
      association: associations.name,
      /** The person who stood before the counter. */
      represented: fullName(represented),
    })
    .from(events)
    .leftJoin(actors, eq(actors.id, events.actorId))
    .leftJoin(associations, eq(associations.id, events.onBehalfOf))
    .leftJoin(represented, eq(represented.id, events.onBehalfOf))
    .$dynamic();

export type JournalEntry = Awaited<ReturnType<typeof told>>[number];

/**
 * All that happened to a case, public or not, oldest first and with who did it, for those who work on it. `except` names
 * the types that are counted elsewhere rather than told one by one, such as supports.
 */
export const caseJournal = (caseId: string, except: string[], connection: Connection = db): Promise<JournalEntry[]> =>
  told(connection)
    .where(and(eq(events.caseId, caseId), notInArray(events.type, except)))
    .orderBy(asc(events.id));

/** What happened to one thing, of the types that begin so; oldest first. */
export const subjectJournal = (
  subject: { kind: SubjectKind; id: string },
  types: string,
  connection: Connection = db,
): Promise<JournalEntry[]> =>
  told(connection)
    .where(
      and(
        ...[eq(events.subjectKind, subject.kind), eq(events.subjectId, subject.id)],
        sql`starts_with(${events.type}, ${types})`,
      ),
    )
    .orderBy(asc(events.id));

const pageSize = 50;

type Page = { entries: JournalEntry[]; next: number | null };

/** The latest events, newest first, and before which the next page begins; null where there is none. */
export async function listEvents({ type, subject, person, before }: JournalFilter): Promise<Page> {
  const found = await told(db)
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
  const entries = found.slice(0, pageSize);
  return { entries, next: found.length > pageSize ? (entries.at(-1)?.id ?? null) : null };
}

const isAbout = (subject: string) =>
  registerNumber.safeParse(subject).success
    ? inArray(events.caseId, db.select({ id: cases.id }).from(cases).where(eq(cases.number, subject)))
    : eq(events.subjectId, subject);
