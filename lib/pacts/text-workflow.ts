// SPDX-License-Identifier: AGPL-3.0-or-later
import { Refusal } from "#lib/kernel/errors.ts";
import { defineWorkflow } from "#lib/kernel/workflow.ts";
import type { Side, TextState } from "./text-vocabulary.ts";
import type { PactStatus } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

export const textWorkflow = defineWorkflow<TextState>()({
  writeText: { from: ["open"] },
  freezeText: { from: ["open"], to: "frozen" },
  sendToGiunta: { from: ["open"], to: "before-giunta" },
  approve: { from: ["before-giunta"], to: "frozen" },
  sendBack: { from: ["before-giunta"], to: "open" },
  reopenText: { from: ["frozen"], to: "open" },
  sign: { from: ["frozen"], to: "signed" },
  abandon: { from: ["open", "before-giunta", "frozen"], to: "abandoned" },
});

/** A text with the change that was granted; the first text of a pact has none. */
export type Round = { state: TextState; askId: string | null };

/** Changes the text of a signed pact, which stays in force meanwhile. */
export const isAmendment = ({ askId }: Pick<Round, "askId">): boolean => askId !== null;

/** The steps that the first text of a pact takes together with the pact. */
export type TextVerb = Exclude<Parameters<typeof textWorkflow.can>[0], "abandon">;

type Standpoint = { status: PactStatus };

/**
 * Where a step leads the text, and the pact with it: the first text takes its pact along, a later one leaves it as it is.
 * Throws `WrongState`, or `Refusal` where no text was begun.
 */
export function stepOn<Verb extends TextVerb, Text extends Round>(
  verb: Verb,
  { status }: Standpoint,
  text: Text | null,
) {
  const next: PactStatus = pactWorkflow.next(text && isAmendment(text) ? "amend" : verb, status);
  if (!text) throw new Refusal("pact-text.refusals.notStarted");
  return { text, status: next, state: textWorkflow.next(verb, text.state) };
}

/** Whether a text can take a step now, for the buttons. */
export const canStep = (verb: TextVerb, { status }: Standpoint, text: Round | null): boolean =>
  text !== null && textWorkflow.can(verb, text.state) && pactWorkflow.can(isAmendment(text) ? "amend" : verb, status);

/** A clause with the version each side agreed to last. */
export type Agreed = {
  version: number;
  isRemoved: boolean;
  agreedByCitizens: number | null;
  agreedByOffice: number | null;
};

/** Whether a side agrees with the clause as it reads now. */
export const agrees = (clause: Agreed, side: Side): boolean =>
  (side === "office" ? clause.agreedByOffice : clause.agreedByCitizens) === clause.version;

export const isAgreed = (clause: Agreed): boolean => agrees(clause, "office") && agrees(clause, "citizens");

/** Taken out, and both sides agree: it is no part of the text any more. */
export const isGone = (clause: Agreed): boolean => clause.isRemoved && isAgreed(clause);

export type Standing = {
  /** Clauses that are part of the text, or that one side wants out of it. */
  clauses: number;
  agreed: number;
  open: number;
  /** Open clauses that wait for a word of each side. */
  waitingFor: Record<Side, number>;
  suggestions: number;
};

/** What is agreed and what is open, for the picture on top of the text. */
export function standingOf(clauses: readonly Agreed[], suggestions: number): Standing {
  const counted = clauses.filter((clause) => !isGone(clause));
  const agreed = counted.filter(isAgreed).length;
  const waiting = (side: Side) => counted.filter((clause) => !agrees(clause, side)).length;
  return {
    clauses: counted.length,
    agreed,
    open: counted.length - agreed,
    waitingFor: { citizens: waiting("citizens"), office: waiting("office") },
    suggestions,
  };
}

/** Nothing is open any more: the text can be frozen. */
export const isReady = ({ clauses, open, suggestions }: Standing): boolean =>
  clauses > 0 && open === 0 && suggestions === 0;

type Words = { heading: string; body: string };

/** Whether two texts read the same, clause by clause. */
export const sameWords = (before: readonly Words[], now: readonly Words[]): boolean =>
  before.length === now.length &&
  before.every(({ heading, body }, index) => heading === now[index]?.heading && body === now[index]?.body);

/** Whether a clause stood in a text in these words. */
export const stoodIn = (clauses: readonly Words[], { heading, body }: Words): boolean =>
  clauses.some((clause) => clause.heading === heading && clause.body === body);
