// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { proposalCostEstimated } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { EstimateCost } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** What it would cost, as far as the office can tell; the last estimate counts. */
export const estimateCost = (actor: Actor, input: EstimateCost, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.estimateCost(actor, opened));
    proposalWorkflow.next("estimateCost", proposal.status);
    await saveProposal(tx, proposal.id, { estimatedCostCents: input.cost, costNote: input.costNote }, at);
    await recordEvent(tx, actor, proposalCostEstimated(proposal, { cents: input.cost }), at);
    return { number: opened.number };
  });
