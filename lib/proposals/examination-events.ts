// SPDX-License-Identifier: AGPL-3.0-or-later
import { fact, type Subject, unseen } from "./events.ts";
import type { Closing, OpinionPosition, OpinionReminder, StepState } from "./vocabulary.ts";

/* What happens between taking a proposal in charge and closing it. What the public sees of it and who is told: README. */

const unheard = { isPublic: true, hasReactions: false };

export const proposalAdmitted = (proposal: Subject) => fact("admitted", proposal, {});

export const proposalDeclaredInadmissible = (proposal: Subject) => fact("declared-inadmissible", proposal, {});

export const proposalAssigned = (proposal: Subject, payload: { unitCode: string; officerId: string | null }) =>
  fact("assigned", proposal, payload);

/** Nothing was added by the last day for it; `dueOn` is when the answer is owed now. */
export const proposalIntegrationExpired = (proposal: Subject, payload: { dueOn: string | null }) =>
  fact("integration-expired", proposal, payload);

type OfOpinion = { opinionId: string; unitCode: string };

export const opinionRequested = (proposal: Subject, payload: OfOpinion & { dueOn: string }) =>
  fact("opinion-requested", proposal, payload);

export const opinionGiven = (proposal: Subject, payload: OfOpinion & { position: OpinionPosition }) =>
  fact("opinion-given", proposal, payload);

/** The unit was reminded; the reminder is sent where this is recorded. */
export const opinionReminded = (proposal: Subject, payload: { opinionId: string; reminded: OpinionReminder }) =>
  fact("opinion-reminded", proposal, payload, unseen);

export const proposalCostEstimated = (proposal: Subject, payload: { cents: number }) =>
  fact("cost-estimated", proposal, payload, unseen);

export const proposalValuated = (proposal: Subject, payload: { total: number }) =>
  fact("valuated", proposal, payload, unseen);

/** `startsAt` is an ISO instant. */
export const meetingCalled = (proposal: Subject, payload: { meetingId: string; startsAt: string }) =>
  fact("meeting-called", proposal, payload);

/** `startsAt` is when it is to be now, an ISO instant; `moveId` says what it was before. */
export const meetingMoved = (proposal: Subject, payload: { meetingId: string; moveId: string; startsAt: string }) =>
  fact("meeting-moved", proposal, payload);

export const meetingCalledOff = (proposal: Subject, payload: { meetingId: string }) =>
  fact("meeting-called-off", proposal, payload);

export const minutesPublished = (proposal: Subject, payload: { meetingId: string }) =>
  fact("minutes-published", proposal, payload);

/** `into` is the number of the proposal it goes on in. */
export const proposalMerged = (proposal: Subject, payload: { into: string }) => fact("merged", proposal, payload);

/** Another one was merged into this; `supports` is how many voices came with it. */
export const proposalJoined = (proposal: Subject, payload: { from: string; supports: number }) =>
  fact("joined", proposal, payload);

/** A part of it goes on under a number of its own, whose author is told there. */
export const proposalSplit = (proposal: Subject, payload: { into: string }) =>
  fact("split", proposal, payload, unheard);

export const proposalSplitOff = (proposal: Subject, payload: { from: string; number: string; dueOn: string | null }) =>
  fact("split-off", proposal, payload);

export const stepPlanned = (proposal: Subject, payload: { stepId: string }) => fact("step-planned", proposal, payload);

export const stepReported = (
  proposal: Subject,
  payload: { stepId: string; state: StepState; percent: number; photos: number },
) => fact("step-reported", proposal, payload);

export const proposalClosed = (proposal: Subject, payload: { closing: Closing }) => fact("closed", proposal, payload);
