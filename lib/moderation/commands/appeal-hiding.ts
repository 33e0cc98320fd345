// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { hidingAppealed } from "../events.ts";
import { lockModeration, saveModeration, subjectOf } from "../lock-moderation.ts";
import { moderationPolicy } from "../policy.ts";
import { lastDayOfAppeal } from "../queries.ts";
import type { Appeal } from "../schemas.ts";
import type { ModeratedRooms } from "../subjects.ts";
import { moderationWorkflow } from "../workflow.ts";

/** The author asks that somebody else look at it again: once, and within the term. */
export const appealHiding = (actor: Actor, input: Appeal, rooms: ModeratedRooms, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const locked = await lockModeration(tx, rooms, input.moderationId);
    const { moderation } = locked;
    const author = await actingFor(tx, actor, moderation.associationId, at);
    authorize(moderationPolicy.appeal(author, moderation));
    const status = moderationWorkflow.next("appeal", moderation.status);
    const last = await lastDayOfAppeal(moderation, tx);
    if (last && Temporal.PlainDate.compare(today(at), last) > 0) {
      throw new Refusal("moderation.refusals.appealTooLate");
    }
    const appealedAt = new Date(at.epochMilliseconds);
    await saveModeration(tx, rooms, locked, { status, appeal: input.appeal, appealedAt }, at);
    await recordEvent(tx, author, hidingAppealed(subjectOf(moderation), { moderationId: moderation.id }), at);
  });
