// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { examinationPolicy } from "./examination-policy.ts";
import { type ExaminationVerb, examinationVerbs } from "./examination-vocabulary.ts";
import type { PactKind, PactStatus } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/** How a step is called in the address of its page: `announce-refusal`. */
export const slugOf = (verb: ExaminationVerb): string => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const verbCalled = (slug: string): ExaminationVerb | undefined =>
  examinationVerbs.find((verb) => slugOf(verb) === slug);

/** What the desk knows of an application when it says what can be done with it. Days are `YYYY-MM-DD` in Rome. */
export type Examined = {
  status: PactStatus;
  kind: PactKind | null;
  observationsUntil: string | null;
  integrations: number;
  integrationsAllowed: number;
  /** Of the notice that stands. */
  remarksUntil: string | null;
  remarked: boolean;
  /** Of the merger that was proposed for it; null where none was. */
  bothAgreed: boolean | null;
};

/** Why a step that the workflow knows from here is held back all the same. */
const otherwise: Partial<Record<ExaminationVerb, (pact: Examined, today: string) => MessageKey | null>> = {
  requestIntegration: ({ integrations, integrationsAllowed }) =>
    integrations >= integrationsAllowed ? "pact-examination.unavailable.askedOften" : null,
  openToObservations: ({ observationsUntil }) =>
    observationsUntil === null ? null : "pact-examination.refusals.observedBefore",
  admit: ({ kind }) => (kind === null ? "pact-examination.refusals.notClassified" : null),
  proposeMerger: ({ bothAgreed }) => (bothAgreed === null ? null : "pact-examination.refusals.mergerOpen"),
  merge: ({ bothAgreed }) => {
    if (bothAgreed === null) return "pact-examination.refusals.noMerger";
    return bothAgreed ? null : "pact-examination.refusals.notBothAgreed";
  },
  refuse: ({ remarksUntil, remarked }, today) =>
    !remarked && remarksUntil !== null && remarksUntil >= today ? "pact-examination.refusals.remarksRunning" : null,
};

/** The verb of the workflow that says from which statuses: proposing a merger is part of merging. */
const inWorkflow = (verb: ExaminationVerb) => (verb === "proposeMerger" ? "merge" : verb);

/** What this person can do with an application on a day; of what they cannot, why. */
export function examinationSteps(
  actor: Actor,
  pact: Examined,
  file: { unitCode: string },
  today: string,
): Record<ExaminationVerb, Decision> {
  const decide = (verb: ExaminationVerb): Decision => {
    const permitted = examinationPolicy[verb](actor, file);
    if (!permitted.allowed) return permitted;
    if (!pactWorkflow.can(inWorkflow(verb), pact.status)) return refuse(`pact-examination.notFrom.${pact.status}`);
    const reason = otherwise[verb]?.(pact, today) ?? null;
    return reason === null ? allow : refuse(reason);
  };
  return Object.fromEntries(examinationVerbs.map((verb) => [verb, decide(verb)])) as Record<ExaminationVerb, Decision>;
}
