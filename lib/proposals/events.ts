// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { AnswerOutcome, SupportChannel } from "./vocabulary.ts";

export type Subject = { id: string; caseId: string | null };

/** A fact of this room; unless it says otherwise everyone may know it, and somebody is told. */
export const fact = (
  type: string,
  proposal: Subject,
  payload: Record<string, unknown>,
  kind: { isPublic: boolean; hasReactions: boolean } = { isPublic: true, hasReactions: true },
): Fact => ({
  type: `proposal.${type}`,
  subject: { kind: "proposal", id: proposal.id },
  caseId: proposal.caseId,
  payload,
  ...kind,
});

export const unseen = { isPublic: false, hasReactions: false };

export const proposalDrafted = (proposal: Subject) => fact("drafted", proposal, {}, unseen);

export const proposalDraftExpiring = (proposal: Subject) => fact("draft-expiring", proposal, {}, unseen);

export const proposalDiscarded = (proposal: Subject) => fact("discarded", proposal, {}, unseen);

/** `dueOn` is the day, in Europe/Rome, by which the answer is owed. */
export const proposalSubmitted = (proposal: Subject, payload: { number: string; dueOn: string | null }) =>
  fact("submitted", proposal, payload);

export const proposalSupported = (proposal: Subject, payload: { channel: SupportChannel }) =>
  fact("supported", proposal, payload, unseen);

export const proposalTakenInCharge = (proposal: Subject, payload: { unitCode: string }) =>
  fact("taken-in-charge", proposal, payload);

export const proposalIntegrationRequested = (proposal: Subject) => fact("integration-requested", proposal, {});

export const proposalIntegrated = (proposal: Subject, payload: { dueOn: string | null }) =>
  fact("integrated", proposal, payload);

export const proposalAnswered = (proposal: Subject, payload: { outcome: AnswerOutcome; inTerm: boolean }) =>
  fact("answered", proposal, payload);

export const proposalWithdrawn = (proposal: Subject) => fact("withdrawn", proposal, {});
