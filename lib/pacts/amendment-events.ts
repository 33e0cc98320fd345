// SPDX-License-Identifier: AGPL-3.0-or-later
import { confidential, fact, type Subject, unseen } from "./events.ts";
import type { LifeReminder } from "./life-vocabulary.ts";

/* What happens to a change of a signed pact. At the table it is told like any other text. */

export const amendmentStarted = (pact: Subject, payload: { round: number; askId: string; dueOn: string }) =>
  fact("amendment-started", pact, payload, unseen);

export const amendmentFrozen = (pact: Subject, payload: { round: number; sha256: string }) =>
  fact("amendment-frozen", pact, payload);

export const amendmentSentToGiunta = (pact: Subject, payload: { round: number; sha256: string; dueOn: string }) =>
  fact("amendment-sent-to-giunta", pact, payload);

export const amendmentApproved = (pact: Subject, payload: { act: string; approvedOn: string }) =>
  fact("amendment-approved", pact, payload);

/** `reason` is that of the change, as it was asked for. */
export const pactAmended = (
  pact: Subject,
  payload: { round: number; actNumber: string; signedOn: string; reason: string },
) => fact("amended", pact, payload);

/** The pact goes on with the text it has. */
export const amendmentAbandoned = (pact: Subject, payload: { round: number; reason: string }) =>
  fact("amendment-abandoned", pact, payload);

export const amendmentReminded = (pact: Subject, payload: { dueOn: string; reminded: LifeReminder }) =>
  fact("amendment-reminded", pact, payload, confidential);
