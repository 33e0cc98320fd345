// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import type { RequestChannel, RequestKind, RequestOutcome } from "./vocabulary.ts";

type Subject = { id: string; kind: RequestKind; caseId: string | null };

/** A fact of this room. Nobody but who asked and who answers may know it, so none is public. */
const fact = (type: string, request: Subject, payload: Record<string, unknown> = {}): Fact => ({
  type: `assistance.${type}`,
  subject: { kind: request.kind, id: request.id },
  caseId: request.caseId,
  isPublic: false,
  hasReactions: true,
  payload,
});

/** `dueOn` is the day, in Europe/Rome, by which the answer is owed. */
export const requestReceived = (request: Subject, payload: { dueOn: string | null; channel: RequestChannel }) =>
  fact("received", request, payload);

/** Opened by a visitor with the link they were sent: nobody else is known to have done it. */
export const requestConfirmed = (request: Subject, payload: { dueOn: string | null }) =>
  fact("confirmed", request, payload);

export const requestTakenInCharge = (request: Subject, payload: { unitCode: string }) =>
  fact("taken-in-charge", request, payload);

export const requestAssigned = (request: Subject, payload: { unitCode: string; officerId: string | null }) =>
  fact("assigned", request, payload);

export const requestIntegrationAsked = (request: Subject) => fact("integration-requested", request);

export const requestIntegrated = (request: Subject, payload: { dueOn: string | null }) =>
  fact("integrated", request, payload);

/** The same, by a visitor with their link. */
export const requestIntegratedByLink = (request: Subject, payload: { dueOn: string | null }) =>
  fact("integrated-by-link", request, payload);

export const requestIntegrationExpired = (request: Subject, payload: { dueOn: string | null }) =>
  fact("integration-expired", request, payload);

export const requestAnswered = (request: Subject, payload: { outcome: RequestOutcome; inTerm: boolean }) =>
  fact("answered", request, payload);

export const requestClosed = (request: Subject) => fact("closed", request);

/** The words and the contacts were removed; number, kind, unit and term stay. */
export const requestEmptied = (request: Subject): Fact => ({ ...fact("emptied", request), hasReactions: false });
