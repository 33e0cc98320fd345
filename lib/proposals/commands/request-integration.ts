// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { proposalIntegrationRequested } from "../events.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import type { RequestIntegration } from "../schemas.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Asks the author for what is missing; the term stands still until they answer or the day for it has passed
 * (`resumeSilent`), once and no more (L. 241/1990, art. 2, c. 7). Throws `Refusal` where it was asked before.
 */
export const requestIntegration = (actor: Actor, input: RequestIntegration, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(proposalPolicy.requestIntegration(actor, opened));
    const status = proposalWorkflow.next("requestIntegration", proposal.status);
    if (proposal.integrationRequest !== null) throw new Refusal("proposals.refusals.askedBefore");
    const integrationUntil = await lastDay(tx, "proposals.integration-term", today(at));
    await saveProposal(tx, proposal.id, { status, integrationRequest: input.request, integrationUntil }, at);
    await suspendCase(tx, opened.id, "integration", at);
    await recordEvent(tx, actor, proposalIntegrationRequested(proposal), at);
    return { number: opened.number };
  });
