// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

/** Words were removed from a rating; why stands with the rating. */
export const commentHidden = (id: string): Fact => ({
  type: "feedback.comment-hidden",
  subject: { kind: "feedback", id },
  isPublic: false,
  hasReactions: false,
  payload: {},
});
