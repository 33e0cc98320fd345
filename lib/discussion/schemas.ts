// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { commentOrders, discussedKinds, stances, votes } from "./vocabulary.ts";

export const commentLength = { minimum: 5, maximum: 2000 } as const;

const body = paragraphs(commentLength.maximum, commentLength.minimum);

/** A comment has a stance, a reply has none. The identifier comes with the form: sent twice, it is one comment. */
export const postCommentInput = z
  .object({
    id: uuid,
    kind: z.enum(discussedKinds),
    subjectId: uuid,
    parentId: optional(uuid),
    stance: optional(z.enum(stances)),
    /** For whom one speaks; without it, for oneself. */
    associationId: optional(uuid).optional(),
    body,
  })
  .refine(({ parentId, stance }) => parentId !== null || stance !== null, {
    error: "fields.required",
    path: ["stance"],
  });
export type PostComment = z.output<typeof postCommentInput>;

export const commentIdInput = z.object({ commentId: uuid });

export const editCommentInput = commentIdInput.extend({
  version: z.coerce.number().int().min(1).max(1_000_000),
  body,
});
export type EditComment = z.output<typeof editCommentInput>;

/** Without a vote, the one that was given is taken back. */
export const voteInput = commentIdInput.extend({ vote: optional(z.enum(votes)) });
export type CastVote = z.output<typeof voteInput>;

/** The query strings of the discussion. */
export const discussionInput = z.object({
  order: z.enum(commentOrders).default("newest"),
  page: pageNumber,
  done: optional(z.enum(["posted", "held"])),
});
export const threadInput = z.object({ page: pageNumber, done: optional(z.enum(["posted", "held", "edited"])) });
