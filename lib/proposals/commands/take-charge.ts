// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { assignCase } from "#lib/cases/commands/assign-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { proposalTakenInCharge } from "../events.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The officer becomes the person responsible for the procedure (L. 241/1990, art. 5). */
export const takeCharge = (actor: Actor, input: { proposalId: string }, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(proposalPolicy.takeCharge(actor, opened));
    if (actor.kind !== "staff") throw new Refusal("proposals.refusals.notExaminer");
    const status = proposalWorkflow.next("takeCharge", proposal.status);
    await saveProposal(tx, proposal.id, { status }, at);
    await assignCase(tx, opened.id, { officerId: actor.personId, unitCode: opened.unitCode });
    await recordEvent(tx, actor, proposalTakenInCharge(proposal, { unitCode: opened.unitCode }), at);
    return { number: opened.number };
  });
