// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { examinationPolicy } from "./examination-policy.ts";
import { proposalPolicy } from "./policy.ts";
import {
  type AnswerOutcome,
  isSigned,
  type ProposalKind,
  type ProposalStatus,
  type Publication,
} from "./vocabulary.ts";
import { type OfficeVerb, officeVerbs, proposalWorkflow } from "./workflow.ts";

type Reasons = Partial<Record<ProposalStatus, MessageKey>>;

const ended: Reasons = {
  collecting: "proposals.desk.unavailable.collecting",
  inadmissible: "proposals.desk.unavailable.inadmissible",
  merged: "proposals.desk.unavailable.merged",
  withdrawn: "proposals.desk.unavailable.withdrawn",
  lapsed: "proposals.desk.unavailable.lapsed",
};
const answered = "proposals.desk.unavailable.answered";
const over: Reasons = { ...ended, answered, "under-way": answered, closed: answered };
const taken = "proposals.desk.unavailable.taken";
const examined: Reasons = { ...over, submitted: "proposals.desk.unavailable.notTaken" };
const notAnswered = "examination.unavailable.notAnswered";
const afterwards: Reasons = {
  ...ended,
  submitted: notAnswered,
  "under-examination": notAnswered,
  "awaiting-integration": notAnswered,
  closed: "examination.unavailable.closed",
};

/** Why the workflow holds a step back, from each status where it does. */
const because: Record<OfficeVerb, Reasons> = {
  takeCharge: { ...over, "under-examination": taken, "awaiting-integration": taken },
  admit: examined,
  declareInadmissible: over,
  requestIntegration: { ...examined, "awaiting-integration": "proposals.desk.unavailable.alreadyAsked" },
  askOpinion: examined,
  estimateCost: examined,
  valuate: examined,
  callMeeting: examined,
  answer: examined,
  implement: afterwards,
  close: afterwards,
  assign: over,
  merge: over,
  split: over,
};

type Examined = {
  status: ProposalStatus;
  kind: ProposalKind;
  publication: Publication;
  outcome: AnswerOutcome | null;
  integrationRequest: string | null;
  admittedAt: Date | null;
  implementingUnitCode: string | null;
};

/** Why a step that the workflow knows from here is held back all the same: it was done, or it is not for this one. */
const otherwise: Partial<Record<OfficeVerb, (proposal: Examined) => MessageKey | null>> = {
  admit: ({ admittedAt }) => (admittedAt === null ? null : "examination.unavailable.admitted"),
  requestIntegration: ({ integrationRequest }) =>
    integrationRequest === null ? null : "proposals.refusals.askedBefore",
  implement: rejected,
  close: rejected,
  merge: signed,
  split: (proposal) => signed(proposal) ?? unpublished(proposal),
};

function rejected({ outcome }: Examined): MessageKey | null {
  return outcome === "not-accepted" ? "examination.unavailable.notAccepted" : null;
}

function signed({ kind }: Examined): MessageKey | null {
  return isSigned(kind) ? "examination.refusals.signedText" : null;
}

/** Its parts would be read before a moderator has decided on the whole. */
function unpublished({ publication }: Examined): MessageKey | null {
  return publication === "published" ? null : "examination.refusals.notPublished";
}

const policy = { ...examinationPolicy, ...proposalPolicy };

/** What this person can do with a filed proposal now; of what they cannot, the reason in words for the desk's buttons. */
export function officeSteps(
  actor: Actor,
  proposal: Examined,
  file: { unitCode: string; officer: string | null },
): Record<OfficeVerb, Decision> {
  const decide = (verb: OfficeVerb): Decision => {
    const permitted = policy[verb](actor, { ...proposal, unitCode: file.unitCode });
    if (!permitted.allowed) return permitted;
    if (!proposalWorkflow.can(verb, proposal.status)) {
      return refuse(because[verb][proposal.status] ?? "errors.wrongState", { officer: file.officer ?? "none" });
    }
    const reason = otherwise[verb]?.(proposal) ?? null;
    return reason === null ? allow : refuse(reason);
  };
  return Object.fromEntries(officeVerbs.map((verb) => [verb, decide(verb)])) as Record<OfficeVerb, Decision>;
}
