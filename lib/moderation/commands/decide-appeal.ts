// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { appealDecided } from "../events.ts";
import { lockModeration, type Moderation, saveModeration, subjectOf } from "../lock-moderation.ts";
import { moderationPolicy } from "../policy.ts";
import type { DecideAppeal } from "../schemas.ts";
import type { ModeratedRooms } from "../subjects.ts";
import { moderationWorkflow } from "../workflow.ts";

/** Another moderator, or the guarantor, decides whether it stays hidden. The database refuses who had hidden it. */
export const decideAppeal = (
  actor: Actor,
  input: DecideAppeal,
  rooms: ModeratedRooms,
  at = now(),
): Promise<Moderation> =>
  inTransaction(async (tx) => {
    const locked = await lockModeration(tx, rooms, input.moderationId);
    const { moderation } = locked;
    authorize(moderationPolicy.decideAppeal(actor, moderation));
    const decision = {
      status: moderationWorkflow.next(input.outcome, moderation.status),
      appealAnswer: input.answer,
      appealDecidedBy: actingPerson(actor),
      appealDecidedAt: new Date(at.epochMilliseconds),
    };
    await saveModeration(tx, rooms, locked, decision, at);
    const payload = { moderationId: moderation.id, outcome: input.outcome, answer: input.answer };
    await recordEvent(tx, actor, appealDecided(subjectOf(moderation), payload), at);
    return { ...moderation, ...decision };
  });
