// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { isOverdue } from "#lib/cases/term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requestAnswered } from "../events.ts";
import { lockOpened, saveRequest } from "../lock-request.ts";
import { assistancePolicy } from "../policy.ts";
import type { AnswerRequest } from "../schemas.ts";
import { requestWorkflow } from "../workflow.ts";

/** The answer with its reasons; it stops the clock. Of two officers answering at once the second gets `WrongState`. */
export const answerRequest = (actor: Actor, input: AnswerRequest, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { request, case: opened } = await lockOpened(tx, input.requestId);
    authorize(assistancePolicy.answer(actor, opened));
    const status = requestWorkflow.next("answer", request.status);
    const { outcome, answer } = input;
    await saveRequest(tx, request.id, { status, outcome, answer, answeredAt: new Date(at.epochMilliseconds) });
    await closeCase(tx, opened.id, at);
    const dueOn = opened.dueOn ? Temporal.PlainDate.from(opened.dueOn) : null;
    const inTerm = !isOverdue({ dueOn, closedOn: null }, today(at));
    await recordEvent(tx, actor, requestAnswered(request, { outcome, inTerm }), at);
  });
