// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { handOverCase } from "#lib/cases/commands/hand-over-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { employee } from "../employee.ts";
import { proposalAssigned } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { AssignProposal } from "../examination-schemas.ts";
import { lockFiled } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** Gives the case to another unit, to another officer, or to both, and says why (`handOverCase`). */
export const assignProposal = (actor: Actor, input: AssignProposal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.assign(actor, opened));
    proposalWorkflow.next("assign", proposal.status);
    const { unitCode, officerId, reason } = input;
    await handOverCase(tx, opened, { unitCode, officerId, reason, assignedBy: employee(actor) }, at);
    await recordEvent(tx, actor, proposalAssigned(proposal, { unitCode, officerId }), at);
    return { number: opened.number };
  });
