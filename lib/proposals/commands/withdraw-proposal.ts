// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { proposalWithdrawn } from "../events.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The author takes it back before the answer. It stays readable, marked as withdrawn: others supported it. */
export const withdrawProposal = (
  actor: Actor,
  input: { proposalId: string },
  at = now(),
): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    const author = await actingFor(tx, actor, proposal.associationId, at);
    authorize(proposalPolicy.withdraw(author, proposal));
    const status = proposalWorkflow.next("withdraw", proposal.status);
    await saveProposal(tx, proposal.id, { status, withdrawnAt: new Date(at.epochMilliseconds) }, at);
    await closeCase(tx, opened.id, at);
    await recordEvent(tx, author, proposalWithdrawn(proposal), at);
    return { number: opened.number };
  });
