// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import type { SubjectKind } from "./vocabulary.ts";

/** A past-tense fact, made by a room's `events.ts`. */
export type Fact = {
  type: string;
  subject: { kind: SubjectKind; id: string };
  caseId?: string | null;
  /** Whether it belongs to the timeline that everyone can read. */
  isPublic: boolean;
  /** Whether a room reacts to it; facts that nobody waits for, such as a support, make no job. */
  hasReactions: boolean;
  /** No personal data: people appear by their identifier alone. */
  payload: Record<string, unknown>;
};

/** A fact with who did it and the moment of the change. */
export type Told = { actor: Actor; fact: Fact; at: Temporal.Instant };

/**
 * Writes the event in the transaction of the change it tells, and the job that makes the rooms react. Where it cannot
 * be written, the change does not happen. `at` is the moment of the change. Answers the event's identifier.
 */
export async function recordEvent(tx: Transaction, actor: Actor, fact: Fact, at: Temporal.Instant): Promise<number> {
  const [eventId] = await recordEvents(tx, [{ actor, fact, at }]);
  if (eventId === undefined) throw new Error("the journal gave no identifier");
  if (fact.hasReactions) await enqueue(tx, "reactions", { eventId });
  return eventId;
}

/**
 * Many events to which nobody reacts, in their order and in one statement. It is written out, as every change needs it: to
 * have it built takes longer than to send it.
 */
export async function recordEvents(tx: Transaction, told: readonly Told[]): Promise<number[]> {
  if (told.length === 0) return [];
  const written = await tx.execute<{ id: string }>(sql`
    insert into events
      (at, type, subject_kind, subject_id, case_id, actor_kind, actor_id, on_behalf_of, is_public, payload)
    select at, type, subject_kind, subject_id, case_id, actor_kind, actor_id, on_behalf_of, is_public, payload
    from rows from (jsonb_to_recordset(${JSON.stringify(told.map(rowOf))}::jsonb) as (
      at timestamptz, type text, subject_kind text, subject_id text, case_id uuid, actor_kind text, actor_id uuid,
      on_behalf_of uuid, is_public boolean, payload jsonb
    )) with ordinality as told
    order by told.ordinality
    returning id`);
  return written.map(({ id }) => Number(id));
}

const rowOf = ({ actor, fact, at }: Told) => ({
  at: at.toString(),
  type: fact.type,
  subject_kind: fact.subject.kind,
  subject_id: fact.subject.id,
  case_id: fact.caseId ?? null,
  actor_kind: actor.kind,
  actor_id: actor.kind === "system" ? null : actor.personId,
  on_behalf_of: onBehalfOf(actor),
  is_public: fact.isPublic,
  payload: fact.payload,
});

function onBehalfOf(actor: Actor): string | null {
  if (actor.kind === "delegate") return actor.associationId;
  return actor.kind === "counter" ? actor.onBehalfOf : null;
}
