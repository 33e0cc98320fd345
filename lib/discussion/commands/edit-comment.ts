// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { comments } from "#db/schema/discussion.ts";
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { holdContent } from "#lib/moderation/commands/hold-content.ts";
import { holdingRules } from "#lib/moderation/holding.ts";
import { fingerprintOf } from "#lib/moderation/signals.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { commentEdited } from "../events.ts";
import { habitsOf, holdingOfComment } from "../habits.ts";
import { lockComment } from "../lock-comment.ts";
import { discussionPolicy } from "../policy.ts";
import type { EditComment } from "../schemas.ts";
import type { DiscussedRooms } from "../subjects.ts";
import type { Posted } from "./post-comment.ts";

const rulesAsked = ["discussion.edit-window", ...holdingRules.comment] as const;

/**
 * Mends one's own words for a short while. Who writes over a newer version is told; the same words sent twice are one
 * change. New words are weighed like new ones: links slipped in afterwards are held as well.
 */
export const editComment = (actor: Actor, input: EditComment, rooms: DiscussedRooms, at = now()): Promise<Posted> =>
  inTransaction(async (tx) => {
    const reader = actingPerson(actor);
    const { comment, discussed } = await lockComment(tx, rooms, input.commentId, { strength: "update", reader });
    if (comment.removedAt !== null) throw new NotFound();
    const rules = await rulesInForce(tx, rulesAsked, today(at));
    const written = comment.createdAt.toTemporalInstant();
    const editableUntil = new Date(written.add({ minutes: rules["discussion.edit-window"].value }).epochMilliseconds);
    const moment = new Date(at.epochMilliseconds);
    // Whoever is no delegate any more does not speak for the association, not even to put a comma right.
    const author = await actingFor(tx, actor, comment.associationId, at);
    authorize(discussionPolicy.edit(author, comment, discussed, { at: moment, editableUntil }));
    if (comment.publication === "hidden") throw new Refusal("discussion.refusals.hidden");
    const unchanged = { id: comment.id, number: discussed.number, publication: comment.publication };
    if (comment.body === input.body) return unchanged;
    if (comment.version !== input.version) throw new Conflict();

    const fingerprint = fingerprintOf(input.body);
    const habits = await habitsOf(tx, { authorId: comment.authorId, fingerprint, except: comment.id, at });
    const holding = holdingOfComment(input.body, habits, rules);
    const publication = holding ? "held" : comment.publication;
    const version = comment.version + 1;
    await tx
      .update(comments)
      .set({ body: input.body, fingerprint, publication, version, editedAt: moment })
      .where(eq(comments.id, comment.id));
    const subject = { id: comment.id, caseId: discussed.caseId };
    await recordEvent(tx, author, commentEdited(subject, { version }), at);
    if (holding && comment.publication === "published") {
      const { id, authorId, associationId } = comment;
      const held = { kind: "comment", id, authorId, associationId } as const;
      await holdContent(tx, author, { ...held, caseId: discussed.caseId, ...holding }, at);
    }
    return { ...unchanged, publication };
  });
