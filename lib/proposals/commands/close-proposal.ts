// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { proposalClosed } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { CloseProposal } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { refuseRejected } from "../refuse-rejected.ts";
import { proposalWorkflow } from "../workflow.ts";

/** How what was accepted ended: done, partly or not, with the words for it. */
export const closeProposal = (actor: Actor, input: CloseProposal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.close(actor, { ...proposal, unitCode: opened.unitCode }));
    const status = proposalWorkflow.next("close", proposal.status);
    refuseRejected(proposal);
    const { closing, closingNote } = input;
    const closedAt = new Date(at.epochMilliseconds);
    await saveProposal(tx, proposal.id, { status, closing, closingNote, closedAt }, at);
    await recordEvent(tx, actor, proposalClosed(proposal, { closing }), at);
    return { number: opened.number };
  });
