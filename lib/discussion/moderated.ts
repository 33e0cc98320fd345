// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import { comments } from "#db/schema/discussion.ts";
import type { ModeratedRoom } from "#lib/moderation/subjects.ts";
import { listForModeration } from "./queries.ts";
import type { DiscussedRooms } from "./subjects.ts";
import { discussionTag } from "./tags.ts";

/** Comments, as things that can be moderated. */
export const moderatedComments = (rooms: DiscussedRooms): ModeratedRoom => ({
  async lock(tx, id) {
    const [comment] = await tx.select().from(comments).where(eq(comments.id, id)).for("update");
    if (!comment || comment.removedAt !== null) return null;
    const [opened] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.subjectId, comment.subjectId));
    const { authorId, publication, associationId } = comment;
    return { id, authorId, publication, associationId, caseId: opened?.id ?? null };
  },

  setPublication: (tx, id, publication) => tx.update(comments).set({ publication }).where(eq(comments.id, id)),

  async describe(connection, ids) {
    const found = await listForModeration(ids, connection);
    return Promise.all(
      found.map(async ({ kind, subjectId, body, ...comment }) => {
        const discussed = await rooms[kind].find(connection, subjectId);
        const { number = "", title = "" } = discussed ?? {};
        const tags = [discussionTag(subjectId)];
        return { ...comment, number, title, text: body, commentId: comment.id, tags };
      }),
    );
  },
});
