// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { type Life, lifePolicy, sideOf } from "./life-policy.ts";
import type { DueKind } from "./life-vocabulary.ts";
import type { PactStatus } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/** The screens of a pact's life, the same for both sides. */
export const lifeGroups = ["activities", "requests", "meetings", "reports", "changes", "conciliation"] as const;
export type LifeGroup = (typeof lifeGroups)[number];

/** On which screen each thing that has its day is put in order. */
export const groupOfDue = {
  report: "reports",
  request: "requests",
  ask: "changes",
  amendment: "changes",
  conciliation: "conciliation",
  loan: "requests",
  remedy: "meetings",
  suspension: "changes",
  revocation: "changes",
} as const satisfies Record<DueKind, LifeGroup>;

type Step = {
  group: LifeGroup;
  /** What the workflow calls it; null for what is owed or put in order also after the end. */
  verb: Parameters<typeof pactWorkflow.can>[0] | null;
  may: (actor: Actor, life: Life) => Decision;
};

const either = (actor: Actor, life: Life): Decision =>
  sideOf(actor, life) ? allow : refuse("pact-life.refusals.notASide");

const asCitizens = (actor: Actor, life: Life) => lifePolicy.askFor(actor, life, "citizens");

/** Each step by its name in addresses and forms. What it means for one thing of the pact, its command says. */
const table = {
  "plan-activity": { group: "activities", verb: "keepLog", may: lifePolicy.planActivity },
  "change-activity": { group: "activities", verb: "keepLog", may: lifePolicy.planActivity },
  "call-off-activity": { group: "activities", verb: null, may: lifePolicy.planActivity },
  "log-work": { group: "activities", verb: "keepLog", may: lifePolicy.logWork },
  "remove-work": { group: "activities", verb: null, may: lifePolicy.removeWork },
  "make-request": { group: "requests", verb: "keepLog", may: lifePolicy.makeRequest },
  "answer-request": { group: "requests", verb: null, may: lifePolicy.answerRequest },
  lend: { group: "requests", verb: "keepLog", may: lifePolicy.lend },
  "confirm-loan": { group: "requests", verb: null, may: lifePolicy.confirmLoan },
  "take-back": { group: "requests", verb: null, may: lifePolicy.takeBack },
  insure: { group: "requests", verb: "keepLog", may: lifePolicy.insure },
  "strike-insured": { group: "requests", verb: null, may: lifePolicy.insure },
  "call-meeting": { group: "meetings", verb: "keepLog", may: lifePolicy.callMeeting },
  "call-off-meeting": { group: "meetings", verb: null, may: lifePolicy.callMeeting },
  "minute-meeting": { group: "meetings", verb: null, may: lifePolicy.minuteMeeting },
  "record-visit": { group: "meetings", verb: "monitor", may: lifePolicy.monitor },
  "tell-remedy": { group: "meetings", verb: null, may: lifePolicy.tellRemedy },
  "save-report": { group: "reports", verb: "report", may: lifePolicy.report },
  "submit-report": { group: "reports", verb: "report", may: lifePolicy.report },
  "decide-report": { group: "reports", verb: null, may: lifePolicy.decideReport },
  evaluate: { group: "reports", verb: "evaluate", may: lifePolicy.evaluate },
  suspend: { group: "changes", verb: "suspend", may: lifePolicy.suspend },
  resume: { group: "changes", verb: "resume", may: lifePolicy.resume },
  "ask-extension": { group: "changes", verb: "extend", may: asCitizens },
  "ask-renewal": { group: "changes", verb: "renew", may: asCitizens },
  "ask-change": { group: "changes", verb: "change", may: either },
  "ask-early-end": { group: "changes", verb: "endEarly", may: either },
  "decide-ask": { group: "changes", verb: null, may: either },
  "take-back-ask": { group: "changes", verb: null, may: either },
  "extend-on-paper": { group: "changes", verb: "extend", may: lifePolicy.recordOnPaper },
  "conclude-on-paper": { group: "changes", verb: "conclude", may: lifePolicy.recordOnPaper },
  "announce-end": { group: "changes", verb: "endEarly", may: lifePolicy.announceEnd },
  "take-back-notice": { group: "changes", verb: null, may: either },
  "announce-revocation": { group: "changes", verb: "revoke", may: lifePolicy.revoke },
  revoke: { group: "changes", verb: "revoke", may: lifePolicy.revoke },
  "open-dispute": { group: "conciliation", verb: "dispute", may: lifePolicy.openDispute },
  "name-member": { group: "conciliation", verb: null, may: either },
  "agree-third": { group: "conciliation", verb: null, may: either },
  propose: { group: "conciliation", verb: null, may: lifePolicy.recordConciliation },
  "answer-proposed": { group: "conciliation", verb: null, may: either },
  "close-dispute": { group: "conciliation", verb: null, may: either },
} as const satisfies Record<string, Step>;

export type LifeStep = keyof typeof table;

export const lifeSteps = Object.keys(table) as LifeStep[];

/** The step an address names; null for none. */
export const stepCalled = (name: string): LifeStep | null => lifeSteps.find((step) => step === name) ?? null;

export const groupOf = (step: LifeStep): LifeGroup => table[step].group;

/** Whether somebody may take a step now; otherwise why not. */
export function mayStep(actor: Actor, life: Life & { status: PactStatus }, step: LifeStep): Decision {
  const { may, verb }: Step = table[step];
  const decision = may(actor, life);
  if (!decision.allowed || verb === null || pactWorkflow.can(verb, life.status)) return decision;
  return refuse(
    step === "save-report" && life.status === "revoked" ? "pact-life.refusals.revoked" : "pact-life.unavailable",
  );
}

/** What somebody can do now, for the buttons. */
export const openSteps = (actor: Actor, life: Life & { status: PactStatus }): Record<LifeStep, boolean> =>
  Object.fromEntries(lifeSteps.map((step) => [step, mayStep(actor, life, step).allowed])) as Record<LifeStep, boolean>;
