// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

type Subject = { id: string; caseId: string | null };

/** People appear by the identifier of their invitation alone; the page says who signs, so the timeline need not. */
const fact = (type: string, proposal: Subject, coAuthorId: string, hasReactions: boolean): Fact => ({
  type: `proposal.co-author-${type}`,
  subject: { kind: "proposal", id: proposal.id },
  caseId: proposal.caseId,
  payload: { coAuthorId },
  isPublic: false,
  hasReactions,
});

export const coAuthorInvited = (proposal: Subject, coAuthorId: string) => fact("invited", proposal, coAuthorId, false);

export const coAuthorJoined = (proposal: Subject, coAuthorId: string) => fact("joined", proposal, coAuthorId, true);

export const coAuthorDeclined = (proposal: Subject, coAuthorId: string) => fact("declined", proposal, coAuthorId, true);

export const coAuthorLeft = (proposal: Subject, coAuthorId: string) => fact("left", proposal, coAuthorId, true);

export const coAuthorRemoved = (proposal: Subject, coAuthorId: string) => fact("removed", proposal, coAuthorId, true);
