// SPDX-License-Identifier: AGPL-3.0-or-later
import { confidential, fact, type Subject, unheard, unseen } from "./events.ts";
import type { OpinionReminder } from "./examination-vocabulary.ts";
import type { PactKind } from "./vocabulary.ts";

/* What happens between intake and decision. Days are `YYYY-MM-DD` in Rome, `startsAt` is an ISO instant. */

type Named = { unitCode: string; managerId: string; contactId: string };

export const pactTakenIn = (pact: Subject, payload: Named & { dueOn: string }) => fact("taken-in", pact, payload);

export const pactAssigned = (pact: Subject, payload: Named) => fact("assigned", pact, payload);

export const pactClassified = (pact: Subject, payload: { kind: PactKind; dueOn: string | null }) =>
  fact("classified", pact, payload);

type OfIntegration = { integrationId: string };

export const integrationRequested = (pact: Subject, payload: OfIntegration & { until: string }) =>
  fact("integration-requested", pact, payload);

export const integrationReminded = (pact: Subject, payload: OfIntegration & { until: string }) =>
  fact("integration-reminded", pact, payload, confidential);

/** The day passed in silence; what comes until `until` is still taken. */
export const integrationNoticed = (pact: Subject, payload: OfIntegration & { until: string }) =>
  fact("integration-noticed", pact, payload, confidential);

export const pactIntegrated = (pact: Subject, payload: OfIntegration & { dueOn: string | null }) =>
  fact("integrated", pact, payload);

/** Nothing came, and the office goes on with what it has. */
export const integrationExpired = (pact: Subject, payload: OfIntegration & { dueOn: string | null }) =>
  fact("integration-expired", pact, payload);

type OfOpinion = { opinionId: string };

export const opinionRequested = (pact: Subject, payload: OfOpinion & { unitCode: string | null; dueOn: string }) =>
  fact("opinion-requested", pact, payload);

export const opinionGiven = (pact: Subject, payload: OfOpinion) => fact("opinion-given", pact, payload);

/** The reminder is sent where this is recorded. */
export const opinionReminded = (pact: Subject, payload: OfOpinion & { reminded: OpinionReminder }) =>
  fact("opinion-reminded", pact, payload, unseen);

export const visitArranged = (pact: Subject, payload: { visitId: string; startsAt: string }) =>
  fact("visit-arranged", pact, payload);

export const visitReported = (pact: Subject, payload: { visitId: string }) => fact("visit-reported", pact, payload);

export const visitPictured = (pact: Subject, payload: { visitId: string }) =>
  fact("visit-pictured", pact, payload, unseen);

export const observationsOpened = (pact: Subject, payload: { until: string }) =>
  fact("observations-opened", pact, payload);

type OfObservation = { observationId: string };

export const pactObserved = (pact: Subject, payload: OfObservation) => fact("observed", pact, payload, confidential);

export const observationPublished = (pact: Subject, payload: OfObservation) =>
  fact("observation-published", pact, payload, unheard);

export const observationWithheld = (pact: Subject, payload: OfObservation) =>
  fact("observation-withheld", pact, payload, confidential);

export const observationAnswered = (pact: Subject, payload: OfObservation) =>
  fact("observation-answered", pact, payload, confidential);

export const observationsEnded = (pact: Subject, payload: { observations: number }) =>
  fact("observations-ended", pact, payload);

export const assemblyCalled = (pact: Subject, payload: { assemblyId: string; startsAt: string }) =>
  fact("assembly-called", pact, payload);

export const assemblyMoved = (
  pact: Subject,
  payload: { assemblyId: string; from: string; startsAt: string; reason: string },
) => fact("assembly-moved", pact, payload);

export const assemblyCalledOff = (pact: Subject, payload: { assemblyId: string; startsAt: string; reason: string }) =>
  fact("assembly-called-off", pact, payload);

export const assemblyMinutesPublished = (pact: Subject, payload: { assemblyId: string }) =>
  fact("assembly-minutes-published", pact, payload);

type OfMerger = { mergerId: string };

/** Told to both sides: recorded once on each. */
export const mergerProposed = (pact: Subject, payload: OfMerger & { with: string }) =>
  fact("merger-proposed", pact, payload, confidential);

export const mergerAccepted = (pact: Subject, payload: OfMerger) =>
  fact("merger-accepted", pact, payload, confidential);

export const mergerDeclined = (pact: Subject, payload: OfMerger) =>
  fact("merger-declined", pact, payload, confidential);

/** The other one, `with`, is not examined any more. */
export const mergerLapsed = (pact: Subject, payload: OfMerger & { with: string }) =>
  fact("merger-lapsed", pact, payload, confidential);

/** `into` is the number of the pact it goes on in. */
export const pactMerged = (pact: Subject, payload: { into: string }) => fact("merged", pact, payload);

/** Another one goes on in this, with as many members. */
export const pactJoined = (pact: Subject, payload: { from: string; members: number }) => fact("joined", pact, payload);

export const pactAdmitted = (pact: Subject, payload: { dueOn: string }) => fact("admitted", pact, payload);

/** That there is a notice everyone may know; what it says is the applicants' alone. */
export const refusalAnnounced = (pact: Subject, payload: { until: string }) => fact("refusal-announced", pact, payload);

export const pactRemarked = (pact: Subject) => fact("remarked", pact, {}, confidential);

/** The clock that stood still for the remarks runs again. */
export const remarksOver = (pact: Subject, payload: { dueOn: string | null }) =>
  fact("remarks-over", pact, payload, unheard);

export const pactReconsidered = (pact: Subject, payload: { dueOn: string | null }) =>
  fact("reconsidered", pact, payload);

export const pactRefused = (pact: Subject) => fact("refused", pact, {});

export const pactArchived = (pact: Subject) => fact("archived", pact, {});
