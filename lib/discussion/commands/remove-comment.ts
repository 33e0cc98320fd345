// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { comments } from "#db/schema/discussion.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { dropModeration } from "#lib/moderation/commands/drop-moderation.ts";
import { commentRemoved } from "../events.ts";
import { lockComment } from "../lock-comment.ts";
import { discussionPolicy } from "../policy.ts";
import type { DiscussedRooms } from "../subjects.ts";

type Removed = { id: string; subjectId: string; number: string };

/** The author takes back their words. That there were some stays, and so do the replies. */
export const removeComment = (
  actor: Actor,
  input: { commentId: string },
  rooms: DiscussedRooms,
  at = now(),
): Promise<Removed> =>
  inTransaction(async (tx) => {
    const reader = actingPerson(actor);
    const { comment, discussed } = await lockComment(tx, rooms, input.commentId, { strength: "update", reader });
    authorize(discussionPolicy.remove(actor, comment));
    const removed = { id: comment.id, subjectId: comment.subjectId, number: discussed.number };
    if (comment.removedAt !== null) return removed;
    // What waited for a moderator waits no more: the trace that stays is no secret.
    const publication = comment.publication === "held" ? "published" : comment.publication;
    await tx
      .update(comments)
      .set({ body: "", fingerprint: "", publication, removedAt: new Date(at.epochMilliseconds) })
      .where(eq(comments.id, comment.id));
    await dropModeration(tx, actor, { kind: "comment", id: comment.id }, at);
    await recordEvent(tx, actor, commentRemoved({ id: comment.id, caseId: discussed.caseId }), at);
    return removed;
  });
