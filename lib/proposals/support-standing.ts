// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import type { Citizen, Counter, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { type Decision, NotFound, refuse } from "#lib/kernel/errors.ts";
import { coAuthorIds } from "./co-authors.ts";
import { petitionPolicy } from "./petition-policy.ts";
import { proposalPolicy } from "./policy.ts";
import { findProposal, hasSupported } from "./queries.ts";
import { participationRequirement } from "./requirement.ts";
import { whyNot } from "./why-not.ts";
import { proposalWorkflow } from "./workflow.ts";

export type SupportStanding = { supported: boolean; decision: Decision };

/** Whether a person supports a proposal, and whether they could today and why not. Throws `NotFound`. */
export async function supportStanding(
  actor: Citizen | Staff | Counter,
  proposalId: string,
  at = now(),
): Promise<SupportStanding> {
  const on = today(at);
  const personId = actor.kind === "counter" ? actor.onBehalfOf : actor.personId;
  const [proposal, signers, facts, requirement] = await Promise.all([
    findProposal(proposalId),
    coAuthorIds(db, proposalId),
    personFacts(db, personId, actor.level),
    participationRequirement(db, on),
  ]);
  if (!proposal || proposal.status === "draft") throw new NotFound();
  const supported = await hasSupported(proposalId, facts.voice);
  if (!proposalWorkflow.can("support", proposal.status)) {
    return { supported, decision: refuse("proposals.refusals.supportsClosed") };
  }
  const joining = proposalPolicy.join(proposal);
  if (!joining.allowed) return { supported, decision: joining };
  const inTime = petitionPolicy.inTime(proposal, proposal.kind, on);
  if (!inTime.allowed) return { supported, decision: inTime };
  const decision = proposalPolicy.support(actor, { ...proposal, coAuthorIds: signers }, facts, requirement, on);
  return { supported, decision: await whyNot(db, personId, decision) };
}
