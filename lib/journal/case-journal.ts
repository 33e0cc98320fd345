// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, notInArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { events } from "#db/schema/journal.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";

const actors = alias(people, "actors");
const represented = alias(people, "represented");

/**
 * All that happened to a case, public or not, oldest first and with who did it, for those who work on it. `except` names
 * the types that are counted elsewhere rather than told one by one, such as supports.
 */
export const caseJournal = (caseId: string, except: string[], connection: Connection = db) =>
  connection
    .select({
      id: events.id,
      at: events.at,
      type: events.type,
      isPublic: events.isPublic,
      actorKind: events.actorKind,
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
    .where(and(eq(events.caseId, caseId), notInArray(events.type, except)))
    .orderBy(asc(events.id));

export type JournalEntry = Awaited<ReturnType<typeof caseJournal>>[number];
