// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { Stance } from "./vocabulary.ts";

type Subject = { id: string; caseId: string | null };

const fact = (type: string, { id, caseId }: Subject, payload: Record<string, unknown>): Fact => ({
  type: `comment.${type}`,
  subject: { kind: "comment", id },
  caseId,
  payload,
  isPublic: false,
  hasReactions: false,
});

/** Of what it speaks, and what it replies to: then somebody is told. */
export const commentPosted = (
  comment: Subject,
  payload: { subjectId: string; parentId: string | null; stance: Stance | null },
): Fact => ({ ...fact("posted", comment, payload), hasReactions: payload.parentId !== null });

export const commentEdited = (comment: Subject, payload: { version: number }) => fact("edited", comment, payload);

export const commentRemoved = (comment: Subject) => fact("removed", comment, {});

/** That somebody voted, not how: opinions of people are not the journal's. */
export const commentVoted = (comment: Subject) => fact("voted", comment, {});
