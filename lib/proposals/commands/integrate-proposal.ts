// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { actingAmongAuthors } from "../co-authors.ts";
import { proposalIntegrated } from "../events.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import type { IntegrateProposal } from "../schemas.ts";
import { proposalWorkflow } from "../workflow.ts";

/** An author adds what was asked, until the day that was set; the clock runs again and the new due date is promised to everyone. */
export const integrateProposal = (actor: Actor, input: IntegrateProposal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    const { author, signers } = await actingAmongAuthors(tx, actor, proposal, at);
    authorize(proposalPolicy.integrate(author, { ...proposal, ...signers }));
    const status = proposalWorkflow.next("integrate", proposal.status);
    if (proposal.integrationUntil !== null && proposal.integrationUntil < today(at).toString()) {
      throw new Refusal("examination.refusals.integrationOver");
    }
    await saveProposal(tx, proposal.id, { status, integration: input.integration }, at);
    const dueOn = await resumeCase(tx, opened, at);
    await recordEvent(tx, author, proposalIntegrated(proposal, { dueOn }), at);
    return { number: opened.number };
  });
