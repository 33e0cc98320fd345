// SPDX-License-Identifier: AGPL-3.0-or-later
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
  const [event] = await tx
    .insert(events)
    .values({
      at: new Date(at.epochMilliseconds),
      type: fact.type,
      subjectKind: fact.subject.kind,
      subjectId: fact.subject.id,
      caseId: fact.caseId ?? null,
      actorKind: actor.kind,
      actorId: actor.kind === "system" ? null : actor.personId,
      onBehalfOf: onBehalfOf(actor),
      isPublic: fact.isPublic,
      payload: fact.payload,
    })
    .returning({ id: events.id });
  if (!event) throw new Error("the journal gave no identifier");
  if (fact.hasReactions) await enqueue(tx, "reactions", { eventId: event.id });
  return event.id;
}

function onBehalfOf(actor: Actor): string | null {
  if (actor.kind === "delegate") return actor.associationId;
  return actor.kind === "counter" ? actor.onBehalfOf : null;
}
