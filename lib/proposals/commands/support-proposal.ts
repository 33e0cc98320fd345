// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { coAuthorIds } from "../co-authors.ts";
import { lockForSupport } from "../lock-proposal.ts";
import { petitionPolicy } from "../petition-policy.ts";
import { proposalPolicy } from "../policy.ts";
import { participationRequirement } from "../requirement.ts";
import { whyNot } from "../why-not.ts";
import { proposalWorkflow } from "../workflow.ts";
import { writeSupport } from "../write-support.ts";
import { noteThreshold } from "./note-threshold.ts";

/** `reached` is the number of the register where this voice was the one that made enough. */
export type Supported = { isNew: boolean; reached?: string };

/**
 * One person, one support or signature, on line or on paper: the primary key of `supports` is the judge. A second click,
 * or a second desk, finds the first support standing (`isNew: false`) and changes nothing.
 */
export async function supportProposal(actor: Actor, input: { proposalId: string }, at = now()): Promise<Supported> {
  const { isNew, isAwaited } = await inTransaction(async (tx) => {
    const personId = actingPerson(actor);
    if (personId === null || actor.kind === "system") throw new Refusal("proposals.refusals.staff");
    const on = today(at);
    const [proposal, signers, facts, requirement] = await Promise.all([
      lockForSupport(tx, input.proposalId),
      coAuthorIds(tx, input.proposalId),
      personFacts(tx, personId, actor.level),
      participationRequirement(tx, on),
    ]);
    authorize(proposalPolicy.join(proposal));
    authorize(
      await whyNot(
        tx,
        personId,
        proposalPolicy.support(actor, { ...proposal, coAuthorIds: signers }, facts, requirement, on),
      ),
    );
    proposalWorkflow.next("support", proposal.status);
    authorize(petitionPolicy.inTime(proposal, proposal.kind, on));

    const channel = actor.kind === "counter" ? "paper" : "online";
    const isNew = await writeSupport(tx, actor, proposal, { personId, voice: facts.voice, channel }, at);
    return { isNew, isAwaited: proposal.supportsNeeded !== null && !proposal.isReached };
  });
  const reached = isNew && isAwaited ? await noteThreshold(input.proposalId, at) : null;
  return reached === null ? { isNew } : { isNew, reached };
}
