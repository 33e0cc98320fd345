// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { proposalAdmitted } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { Admissibility } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The office can examine it, and says on what ground. Of two who admit it at once the second gets `Conflict`. */
export const admitProposal = (actor: Actor, input: Admissibility, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.admit(actor, opened));
    proposalWorkflow.next("admit", proposal.status);
    if (proposal.admittedAt !== null) throw new Conflict("examination.unavailable.admitted");
    const admittedAt = new Date(at.epochMilliseconds);
    await saveProposal(tx, proposal.id, { admittedAt, admissibility: input.reason }, at);
    await recordEvent(tx, actor, proposalAdmitted(proposal), at);
    return { number: opened.number };
  });
