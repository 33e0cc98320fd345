// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { comments } from "#db/schema/discussion.ts";
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { DiscussedRooms } from "./subjects.ts";

/** Tells who wrote a comment that somebody replied; not of what is held, and not of one's own replies. */
export function discussionReactions(rooms: DiscussedRooms) {
  async function tellOfReply(tx: Transaction, event: typeof events.$inferSelect): Promise<void> {
    const [reply] = await tx.select().from(comments).where(eq(comments.id, event.subjectId));
    if (!reply?.parentId || reply.publication !== "published") return;
    const [parent] = await tx.select().from(comments).where(eq(comments.id, reply.parentId));
    const discussed = await rooms[reply.subjectKind].find(tx, reply.subjectId);
    if (!parent || !discussed || parent.authorId === reply.authorId) return;
    const { number, title } = discussed;
    const params = { commentId: parent.id, number, title };
    await notify(tx, { eventId: event.id, kind: "comment-answered", people: [parent.authorId], params });
  }
  return { "comment.posted": [tellOfReply] };
}
