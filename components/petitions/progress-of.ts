// SPDX-License-Identifier: AGPL-3.0-or-later
import { isExamined, isSigned, type ProposalKind, type ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";

export type Collected = {
  kind: ProposalKind;
  status: ProposalStatus;
  supports: number;
  supportsNeeded: number | null;
  supportsUntil: string | null;
  supportsReachedAt: Date | null;
};

type Progress = {
  standing: "missing" | "enough" | "supportMissing" | "supportEnough" | null;
  lastDay: "until" | "over" | "supportUntil" | "supportOver" | null;
  hearing: "hearing" | "heardRight" | "reached" | null;
};

/**
 * Which sentences are true of the supports or signatures of a proposal on a day (Europe/Rome), by their names in the
 * texts; null where nothing is to be said. Where none are taken any more, nothing is missing and no day is ahead.
 */
export function progressOf(proposal: Collected, today: string): Progress {
  const { kind, status, supports, supportsNeeded: needed, supportsUntil: until } = proposal;
  const signed = isSigned(kind);
  const takes = proposalWorkflow.can("support", status);
  const isOver = until !== null && until < today;
  return { standing: standing(), lastDay: lastDay(), hearing: hearing() };

  function standing(): Progress["standing"] {
    if (needed === null) return null;
    if (supports >= needed) return signed ? "enough" : "supportEnough";
    if (!takes || isOver) return null;
    return signed ? "missing" : "supportMissing";
  }

  /** What was withdrawn or answered was closed by that, on whatever day. */
  function lastDay(): Progress["lastDay"] {
    if (until === null || !(takes || status === "lapsed")) return null;
    if (signed) return isOver ? "over" : "until";
    return isOver ? "supportOver" : "supportUntil";
  }

  function hearing(): Progress["hearing"] {
    if (signed || needed === null) return null;
    if (proposal.supportsReachedAt) return isExamined(status) ? "heardRight" : "reached";
    return takes && !isOver ? "hearing" : null;
  }
}
