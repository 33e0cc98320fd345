// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { commentVotes } from "#db/schema/discussion.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { commentVoted } from "../events.ts";
import { lockComment } from "../lock-comment.ts";
import { discussionPolicy } from "../policy.ts";
import { participationRules, requirementBy } from "../requirement.ts";
import type { CastVote } from "../schemas.ts";
import type { DiscussedRooms } from "../subjects.ts";
import type { Vote } from "../vocabulary.ts";

/** One voice, one vote, which can be changed and taken back. The primary key of `comment_votes` is the judge. */
export const voteOnComment = (
  actor: Actor,
  input: CastVote,
  rooms: DiscussedRooms,
  at = now(),
): Promise<{ isChange: boolean }> =>
  inTransaction(async (tx) => {
    if (actor.kind !== "citizen") throw new Refusal("discussion.refusals.notCitizen");
    const on = today(at);
    const [{ comment, discussed }, facts, rules] = await Promise.all([
      lockComment(tx, rooms, input.commentId, { strength: "share", reader: null }),
      personFacts(tx, actor.personId, actor.level),
      rulesInForce(tx, participationRules, on),
    ]);
    if (comment.removedAt !== null) throw new NotFound();
    authorize(discussionPolicy.vote(actor, comment, discussed, facts, requirementBy(rules), on));

    const cast = { commentId: comment.id, voice: facts.voice, personId: actor.personId };
    const isChange = input.vote ? await setVote(tx, { ...cast, vote: input.vote }, at) : await takeBack(tx, cast);
    if (isChange) await recordEvent(tx, actor, commentVoted({ id: comment.id, caseId: discussed.caseId }), at);
    return { isChange };
  });

type Cast = { commentId: string; voice: string; personId: string };

async function setVote(tx: Transaction, cast: Cast & { vote: Vote }, at: Temporal.Instant): Promise<boolean> {
  const moment = new Date(at.epochMilliseconds);
  const written = await tx
    .insert(commentVotes)
    .values({ ...cast, createdAt: moment })
    .onConflictDoUpdate({
      target: [commentVotes.commentId, commentVotes.voice],
      set: { vote: cast.vote, personId: cast.personId, changedAt: moment },
      setWhere: ne(commentVotes.vote, cast.vote),
    })
    .returning({ voice: commentVotes.voice });
  return written.length > 0;
}

async function takeBack(tx: Transaction, { commentId, voice }: Cast): Promise<boolean> {
  const gone = await tx
    .delete(commentVotes)
    .where(and(eq(commentVotes.commentId, commentId), eq(commentVotes.voice, voice)))
    .returning({ voice: commentVotes.voice });
  return gone.length > 0;
}
