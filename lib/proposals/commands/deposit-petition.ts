// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { actingAmongAuthors } from "../co-authors.ts";
import { countVoices, deposit } from "../deposit.ts";
import { lockFiled } from "../lock-proposal.ts";
import { petitionPolicy } from "../petition-policy.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The promoters hand the petition in, where it is not deposited by itself. */
export const depositPetition = (actor: Actor, input: { proposalId: string }, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const filed = await lockFiled(tx, input.proposalId);
    const { author: promoter, signers } = await actingAmongAuthors(tx, actor, filed.proposal, at);
    const petition = { ...filed.proposal, ...signers };
    authorize(petitionPolicy.deposit(promoter, petition, await countVoices(tx, petition.id)));
    proposalWorkflow.next("deposit", filed.proposal.status);
    await deposit(tx, promoter, filed, at);
    return { number: filed.case.number };
  });
