// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { comments } from "#db/schema/discussion.ts";
import { moderations } from "#db/schema/moderation.ts";
import { postComment } from "#lib/discussion/commands/post-comment.ts";
import type { PostComment } from "#lib/discussion/schemas.ts";
import { discussedRooms } from "#lib/joints/rooms.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { aCitizen } from "./house.ts";

/** What a form sends for a comment nobody else has written. */
export const aComment = (subjectId: string, change: Partial<PostComment> = {}): PostComment => ({
  id: randomUUID(),
  kind: "proposal",
  subjectId,
  parentId: null,
  stance: "for",
  body: `Una panchina serve, e all'ombra ancora di più: parola di ${randomUUID()}.`,
  ...change,
});

/** A comment that stands, by somebody new unless the author is named; answers its identifier. */
export async function aPostedComment(subjectId: string, author?: Citizen, change?: Partial<PostComment>) {
  const posted = await postComment(author ?? (await aCitizen()), aComment(subjectId, change), discussedRooms);
  return posted.id;
}

export async function commentCalled(id: string) {
  const [comment] = await db.select().from(comments).where(eq(comments.id, id));
  if (!comment) throw new Error("there is no such comment");
  return comment;
}

/** The moderation of a thing. */
export async function moderationOf(subjectId: string) {
  const [moderation] = await db.select().from(moderations).where(eq(moderations.subjectId, subjectId));
  if (!moderation) throw new Error("nobody moderates it");
  return moderation;
}
