// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { isOverdue } from "#lib/cases/term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requireUnit } from "#lib/organisation/require-unit.ts";
import { proposalAnswered } from "../events.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import type { AnswerProposal } from "../schemas.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * The official answer: outcome, reasons, what happens next, by when and who does it (L. 241/1990, art. 3: every act states its
 * reasons). Of two officers answering at once the second gets `WrongState` and reads the first's answer.
 */
export const answerProposal = (actor: Actor, input: AnswerProposal, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(proposalPolicy.answer(actor, opened));
    const status = proposalWorkflow.next("answer", proposal.status);
    const { outcome, answer, nextSteps, nextStepsBy } = input;
    const implementingUnitCode = outcome === "not-accepted" ? null : (input.implementingUnitCode ?? null);
    if (implementingUnitCode !== null) await requireUnit(tx, implementingUnitCode, "implementingUnitCode");
    const answeredAt = new Date(at.epochMilliseconds);
    const given = { outcome, answer, nextSteps, nextStepsBy, implementingUnitCode, answeredAt };
    await saveProposal(tx, proposal.id, { status, ...given }, at);
    await closeCase(tx, opened.id, at);
    const dueOn = opened.dueOn ? Temporal.PlainDate.from(opened.dueOn) : null;
    const inTerm = !isOverdue({ dueOn, closedOn: null }, today(at));
    await recordEvent(tx, actor, proposalAnswered(proposal, { outcome, inTerm }), at);
    return { number: opened.number };
  });
