// SPDX-License-Identifier: AGPL-3.0-or-later

import type { FormPart } from "./application-vocabulary.ts";
import { confidential, fact, type Subject, unseen } from "./events.ts";

export const applicationDrafted = (pact: Subject) => fact("drafted", pact, {}, unseen);

export const applicationDiscarded = (pact: Subject) => fact("discarded", pact, {}, unseen);

export const applicationExpiring = (pact: Subject) => fact("draft-expiring", pact, {}, unseen);

/** `isRival` says that the commons had an exclusive pact when it was filed. */
export const applicationSubmitted = (
  pact: Subject,
  payload: { number: string; dueOn: string | null; isRival: boolean },
) => fact("submitted", pact, payload);

export const applicationWithdrawn = (pact: Subject) => fact("withdrawn", pact, {});

/** People appear by the identifier of their membership alone. */
const ofMember = (type: string, pact: Subject, memberId: string, kind: typeof unseen | typeof confidential) =>
  fact(`member-${type}`, pact, { memberId }, kind);

export const memberInvited = (pact: Subject, memberId: string) => ofMember("invited", pact, memberId, unseen);

export const memberReminded = (pact: Subject, memberId: string) => ofMember("reminded", pact, memberId, unseen);

export const memberConfirmed = (pact: Subject, memberId: string) => ofMember("confirmed", pact, memberId, confidential);

/** Belongs to the group of a pact that is renewed, and so to that of the renewal. */
export const memberCarried = (pact: Subject, memberId: string) => ofMember("carried", pact, memberId, confidential);

export const memberDeclined = (pact: Subject, memberId: string) => ofMember("declined", pact, memberId, confidential);

export const memberLeft = (pact: Subject, memberId: string) => ofMember("left", pact, memberId, confidential);

export const memberRemoved = (pact: Subject, memberId: string) => ofMember("removed", pact, memberId, confidential);

export const memberLapsed = (pact: Subject, memberId: string) => ofMember("lapsed", pact, memberId, confidential);

/** Fewer belong to the group than the rule asks for, after it was filed. */
export const groupTooSmall = (pact: Subject) => fact("group-too-small", pact, {}, confidential);

/** The form is the municipality's. */
export const formPartWritten = (part: FormPart, id: string, version: number) => ({
  type: `pact-form.${part}-written`,
  subject: { kind: "municipality", id } as const,
  isPublic: false,
  hasReactions: false,
  payload: { version },
});

export const formPartOffered = (part: FormPart, id: string, isOffered: boolean) => ({
  type: `pact-form.${part}-${isOffered ? "restored" : "retired"}`,
  subject: { kind: "municipality", id } as const,
  isPublic: false,
  hasReactions: false,
  payload: {},
});
