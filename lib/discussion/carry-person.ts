// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { comments, commentVotes } from "#db/schema/discussion.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const cast = alias(commentVotes, "cast_before");

/** Their comments are theirs; of two votes on one comment the one under their code counts. */
export const carryTalk: PersonCarrier = async (tx, from, { personId, voice }) => {
  await tx.update(comments).set({ authorId: personId }).where(eq(comments.authorId, from.personId));
  const same = and(eq(cast.commentId, commentVotes.commentId), eq(cast.voice, voice));
  await tx
    .update(commentVotes)
    .set({ personId, voice })
    .where(and(eq(commentVotes.voice, from.voice), notExists(tx.select({ one: sql`1` }).from(cast).where(same))));
  await tx.delete(commentVotes).where(eq(commentVotes.voice, from.voice));
};
