// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { comments } from "#db/schema/discussion.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import type { Discussed, DiscussedRooms } from "./subjects.ts";

export type Comment = typeof comments.$inferSelect;

/**
 * A comment with what it speaks of, held until the transaction ends; `share` lets votes come in side by side. What is
 * removed or not public is there for nobody but, where it is not removed, its author. Throws `NotFound`.
 */
export async function lockComment(
  tx: Transaction,
  rooms: DiscussedRooms,
  id: string,
  { strength, reader }: { strength: "update" | "share"; reader: string | null },
): Promise<{ comment: Comment; discussed: Discussed }> {
  const [comment] = await tx.select().from(comments).where(eq(comments.id, id)).for(strength);
  const isThere = comment && (comment.publication === "published" || comment.authorId === reader);
  if (!isThere) throw new NotFound();
  const discussed = await rooms[comment.subjectKind].find(tx, comment.subjectId);
  if (!discussed) throw new NotFound();
  return { comment, discussed };
}
