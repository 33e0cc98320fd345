// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { Fact } from "#lib/journal/record-event.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { contentHidden, contentPublished, reportsDismissed } from "../events.ts";
import { closeReports, lockModeration, type Moderation, saveModeration, subjectOf } from "../lock-moderation.ts";
import { moderationPolicy } from "../policy.ts";
import type { Decide } from "../schemas.ts";
import type { ModeratedRooms } from "../subjects.ts";
import { moderationWorkflow } from "../workflow.ts";

/** A moderator publishes, hides, or finds that the reports ask for nothing. The author is told, and who reported it. */
export const decide = (actor: Actor, input: Decide, rooms: ModeratedRooms, at = now()): Promise<Moderation> =>
  inTransaction(async (tx) => {
    const locked = await lockModeration(tx, rooms, input.moderationId);
    const { moderation } = locked;
    authorize(moderationPolicy.decide(actor, moderation));
    const status = moderationWorkflow.next(input.verb, moderation.status);
    const decision = {
      explanation: input.explanation,
      ground: input.verb === "hide" ? input.ground : null,
      decidedBy: actingPerson(actor),
      decidedAt: new Date(at.epochMilliseconds),
    };
    await saveModeration(tx, rooms, locked, { status, ...decision }, at);
    await closeReports(tx, moderation.id, at);
    await recordEvent(tx, actor, factOf(moderation, input), at);
    return { ...moderation, status, ...decision };
  });

function factOf(moderation: Moderation, input: Decide): Fact {
  const subject = subjectOf(moderation);
  const payload = { moderationId: moderation.id, explanation: input.explanation };
  if (input.verb === "hide") return contentHidden(subject, { ...payload, ground: input.ground });
  return input.verb === "dismiss" ? reportsDismissed(subject, payload) : contentPublished(subject, payload);
}
