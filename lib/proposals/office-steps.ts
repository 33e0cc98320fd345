// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { proposalPolicy } from "./policy.ts";
import type { ProposalStatus } from "./vocabulary.ts";
import { type OfficeVerb, officeVerbs, proposalWorkflow } from "./workflow.ts";

const answered = "proposals.desk.unavailable.answered";
const over = {
  collecting: "proposals.desk.unavailable.collecting",
  answered,
  "under-way": answered,
  closed: answered,
  inadmissible: "proposals.desk.unavailable.inadmissible",
  merged: "proposals.desk.unavailable.merged",
  withdrawn: "proposals.desk.unavailable.withdrawn",
  lapsed: "proposals.desk.unavailable.lapsed",
} as const;
const notTaken = "proposals.desk.unavailable.notTaken";
const taken = "proposals.desk.unavailable.taken";

/** Why the workflow holds a step back, from each status where it does. */
const because: Record<OfficeVerb, Partial<Record<ProposalStatus, MessageKey>>> = {
  takeCharge: { ...over, "under-examination": taken, "awaiting-integration": taken },
  requestIntegration: {
    ...over,
    submitted: notTaken,
    "awaiting-integration": "proposals.desk.unavailable.alreadyAsked",
  },
  answer: { ...over, submitted: notTaken },
};

/** What this person can do with a filed proposal now; of what they cannot, the reason in words for the desk's buttons. */
export function officeSteps(
  actor: Actor,
  { status, integrationRequest }: { status: ProposalStatus; integrationRequest: string | null },
  file: { unitCode: string; officer: string | null },
): Record<OfficeVerb, Decision> {
  const decide = (verb: OfficeVerb): Decision => {
    const permitted = proposalPolicy[verb](actor, file);
    if (!permitted.allowed) return permitted;
    const isPossible = proposalWorkflow.can(verb, status);
    if (isPossible && verb === "requestIntegration" && integrationRequest !== null) {
      return refuse("proposals.refusals.askedBefore");
    }
    if (isPossible) return allow;
    return refuse(because[verb][status] ?? "errors.wrongState", { officer: file.officer ?? "none" });
  };
  return Object.fromEntries(officeVerbs.map((verb) => [verb, decide(verb)])) as Record<OfficeVerb, Decision>;
}
