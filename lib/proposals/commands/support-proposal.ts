// SPDX-License-Identifier: AGPL-3.0-or-later
import { supports } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { proposalSupported } from "../events.ts";
import { lockProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import { participationRequirement } from "../requirement.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * One person, one support, on line or on paper: the primary key of `supports` is the judge. A second click, or a second
 * desk, finds the first support standing (`isNew: false`) and changes nothing.
 */
export const supportProposal = (actor: Actor, input: { proposalId: string }, at = now()): Promise<{ isNew: boolean }> =>
  inTransaction(async (tx) => {
    const personId = actingPerson(actor);
    if (personId === null || actor.kind === "system") throw new Refusal("proposals.refusals.staff");
    const on = today(at);
    const [proposal, facts, requirement] = await Promise.all([
      lockProposal(tx, input.proposalId, "share"),
      personFacts(tx, personId, actor.level),
      participationRequirement(tx, on),
    ]);
    authorize(proposalPolicy.support(actor, proposal, facts, requirement, on));
    proposalWorkflow.next("support", proposal.status);

    const channel = actor.kind === "counter" ? "paper" : "online";
    const [written] = await tx
      .insert(supports)
      .values({
        proposalId: proposal.id,
        voice: facts.voice,
        personId,
        channel,
        createdAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning({ voice: supports.voice });
    if (!written) return { isNew: false };
    await recordEvent(tx, actor, proposalSupported(proposal, { channel }), at);
    return { isNew: true };
  });
