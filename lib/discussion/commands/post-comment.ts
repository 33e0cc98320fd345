// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { comments } from "#db/schema/discussion.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { holdContent } from "#lib/moderation/commands/hold-content.ts";
import { holdingRules } from "#lib/moderation/holding.ts";
import { fingerprintOf } from "#lib/moderation/signals.ts";
import type { Publication } from "#lib/moderation/vocabulary.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { commentPosted } from "../events.ts";
import { habitsOf, holdingOfComment } from "../habits.ts";
import { discussionPolicy } from "../policy.ts";
import { participationRules, requirementBy } from "../requirement.ts";
import type { PostComment } from "../schemas.ts";
import type { DiscussedRooms } from "../subjects.ts";

export type Posted = { id: string; number: string; publication: Publication };

const rulesAsked = [...participationRules, ...holdingRules.comment] as const;

/**
 * Adds a comment, or a reply to one. The identifier comes with the form: sent twice, the second finds the first; other
 * words with the same one, from a page that was gone back to, are told and not lost. What looks like spam, and everything where the rule says so, waits for a moderator. A reply to a reply is refused by the
 * database.
 */
export const postComment = (actor: Actor, input: PostComment, rooms: DiscussedRooms, at = now()): Promise<Posted> =>
  inTransaction(async (tx) => {
    if (actor.kind !== "citizen") throw new Refusal("discussion.refusals.notCitizen");
    const { id, kind, subjectId, body } = input;
    const associationId = input.associationId ?? null;
    const author = await actingFor(tx, actor, associationId, at);
    const on = today(at);
    const fingerprint = fingerprintOf(body);
    const [discussed, facts, rules, habits] = await Promise.all([
      rooms[kind].find(tx, subjectId, "share"),
      personFacts(tx, actor.personId, actor.level),
      rulesInForce(tx, rulesAsked, on),
      habitsOf(tx, { authorId: actor.personId, fingerprint, except: id, at }),
    ]);
    if (!discussed) throw new NotFound();
    authorize(discussionPolicy.comment(author, discussed, facts, requirementBy(rules), on));
    if (input.parentId) await checkParent(tx, input.parentId, subjectId);

    const holding = holdingOfComment(body, habits, rules);
    const publication = holding ? "held" : "published";
    const parentId = input.parentId;
    const stance = parentId ? null : input.stance;
    const [written] = await tx
      .insert(comments)
      .values({
        ...{ id, subjectKind: kind, subjectId, parentId, stance, body, fingerprint, publication },
        authorId: actor.personId,
        associationId,
        createdAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing({ target: comments.id })
      .returning({ id: comments.id });
    if (!written) return findSent(tx, actor.personId, input, discussed.number);

    const subject = { id, caseId: discussed.caseId };
    await recordEvent(tx, author, commentPosted(subject, { subjectId, parentId, stance }), at);
    if (holding) {
      const held = { kind: "comment", id, authorId: actor.personId, associationId } as const;
      await holdContent(tx, author, { ...held, caseId: discussed.caseId, ...holding }, at);
    }
    return { id, number: discussed.number, publication };
  });

/** One replies to what one can read. That it is no reply itself is the database's to say. */
async function checkParent(tx: Transaction, parentId: string, subjectId: string): Promise<void> {
  const [parent] = await tx.select().from(comments).where(eq(comments.id, parentId));
  const isThere = parent?.subjectId === subjectId && parent.publication === "published" && parent.removedAt === null;
  if (!isThere) throw new NotFound("discussion.refusals.parentGone");
  if (parent.parentId !== null) throw new Refusal("discussion.refusals.tooDeep");
}

async function findSent(tx: Transaction, authorId: string, { id, body }: PostComment, number: string): Promise<Posted> {
  const [sent] = await tx.select().from(comments).where(eq(comments.id, id));
  if (sent?.authorId !== authorId) throw new Conflict();
  if (sent.body !== body) throw new Conflict("discussion.refusals.sentBefore");
  return { id, number, publication: sent.publication };
}
