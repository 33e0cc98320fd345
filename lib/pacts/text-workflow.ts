// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Side } from "./text-vocabulary.ts";

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
