// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { lockProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import { proposalWorkflow } from "../workflow.ts";

/** Takes the attachment off a draft. */
export const detachFromDraft = (actor: Actor, input: { proposalId: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    authorize(proposalPolicy.edit(await actingFor(tx, actor, proposal.associationId, at), proposal));
    proposalWorkflow.next("edit", proposal.status);
    await removeFilesOf(tx, { kind: "proposal", id: proposal.id });
  });
