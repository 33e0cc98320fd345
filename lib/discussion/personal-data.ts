// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations } from "#db/schema/associations.ts";
import { comments, commentVotes } from "#db/schema/discussion.ts";

/** What a person wrote and how they voted in discussions, for the copy they may ask for. */
export async function discussionData(personId: string) {
  const [own, votes] = await Promise.all([
    db
      .select({
        id: comments.id,
        about: comments.subjectKind,
        subjectId: comments.subjectId,
        replyTo: comments.parentId,
        stance: comments.stance,
        association: associations.name,
        body: comments.body,
        publication: comments.publication,
        createdAt: comments.createdAt,
        editedAt: comments.editedAt,
        removedAt: comments.removedAt,
      })
      .from(comments)
      .leftJoin(associations, eq(associations.id, comments.associationId))
      .where(eq(comments.authorId, personId))
      .orderBy(asc(comments.createdAt)),
    db
      .select({
        commentId: commentVotes.commentId,
        vote: commentVotes.vote,
        createdAt: commentVotes.createdAt,
        changedAt: commentVotes.changedAt,
      })
      .from(commentVotes)
      .where(eq(commentVotes.personId, personId))
      .orderBy(asc(commentVotes.createdAt)),
  ]);
  return { comments: own, votes };
}
