// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import { events } from "#db/schema/journal.ts";
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

/**
 * Writes the event in the transaction of the change it tells, and the job that makes the rooms react. Where it cannot
 * be written, the change does not happen. `at` is the moment of the change. Answers the event's identifier.
 */
export async function recordEvent(tx: Transaction, actor: Actor, fact: Fact, at: Temporal.Instant): Promise<number> {
  const [event] = await tx.execute<{ id: string }>(insertEvent(actor, fact, at));
  if (!event) throw new Error("the journal gave no identifier");
  const eventId = Number(event.id);
  if (fact.hasReactions) await enqueue(tx, "reactions", { eventId });
  return eventId;
}

/** Many events to which nobody reacts, in their order and in one statement. */
export async function recordEvents(
  tx: Transaction,
  actor: Actor,
  facts: readonly Fact[],
  at: Temporal.Instant,
): Promise<void> {
  if (facts.length === 0) return;
  await tx.insert(events).values(
    facts.map(({ type, subject, caseId, isPublic, payload }) => ({
      ...{ at: new Date(at.epochMilliseconds), type, subjectKind: subject.kind, subjectId: subject.id },
      ...{ caseId: caseId ?? null, actorKind: actor.kind, actorId: actor.kind === "system" ? null : actor.personId },
      ...{ onBehalfOf: onBehalfOf(actor), isPublic, payload },
    })),
  );
}

/**
 * The statement that writes an event, where `condition` holds; by it a change and its event can go to the database in
 * one statement. It is written out, as every support needs it: to have it built takes longer than to send it.
 */
export function insertEvent(actor: Actor, fact: Fact, at: Temporal.Instant, condition = sql`true`): SQL {
  const actorId = actor.kind === "system" ? null : actor.personId;
  return sql`
    insert into events
      (at, type, subject_kind, subject_id, case_id, actor_kind, actor_id, on_behalf_of, is_public, payload)
    select
      ${at.toString()}::timestamptz, ${fact.type}, ${fact.subject.kind}, ${fact.subject.id}, ${fact.caseId ?? null}::uuid,
      ${actor.kind}, ${actorId}::uuid, ${onBehalfOf(actor)}::uuid, ${fact.isPublic}::boolean,
      ${JSON.stringify(fact.payload)}::jsonb
    where ${condition}
    returning id`;
}

function onBehalfOf(actor: Actor): string | null {
  if (actor.kind === "delegate") return actor.associationId;
  return actor.kind === "counter" ? actor.onBehalfOf : null;
}
