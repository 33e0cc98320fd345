// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { type Decision, NotFound, refuse } from "#lib/kernel/errors.ts";
import { proposalPolicy } from "./policy.ts";
import { findProposal, hasSupported } from "./queries.ts";
import { participationRequirement } from "./requirement.ts";
import { proposalWorkflow } from "./workflow.ts";

export type SupportStanding = { supported: boolean; decision: Decision };

/** Whether a person supports a proposal, and whether they could today and why not. Throws `NotFound`. */
export async function supportStanding(
  actor: Citizen | Staff,
  proposalId: string,
  at = now(),
): Promise<SupportStanding> {
  const on = today(at);
  const [proposal, facts, requirement] = await Promise.all([
    findProposal(proposalId),
    personFacts(db, actor.personId, actor.level),
    participationRequirement(db, on),
  ]);
  if (!proposal || proposal.status === "draft") throw new NotFound();
  const supported = await hasSupported(proposalId, facts.voice);
  if (!proposalWorkflow.can("support", proposal.status)) {
    return { supported, decision: refuse("proposals.refusals.supportsClosed") };
  }
  return { supported, decision: proposalPolicy.support(actor, proposal, facts, requirement, on) };
}
