// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callQuestions } from "#db/schema/calls.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { questionSetAside } from "../events.ts";
import { lockQuestion } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { SetQuestionAside } from "../schemas.ts";
import { questionWorkflow } from "../workflow.ts";

/** A question that is not about the call, or was answered before, is not published; who asked is told why. */
export const setQuestionAside = (actor: Actor, input: SetQuestionAside, at = now()): Promise<{ callId: string }> =>
  inTransaction(async (tx) => {
    const { questionId, reason } = input;
    const question = await lockQuestion(tx, questionId);
    authorize(callPolicy.write(actor));
    const state = questionWorkflow.next("setAside", question.state);
    await tx
      .update(callQuestions)
      .set({ state, setAsideReason: reason, decidedAt: new Date(at.epochMilliseconds) })
      .where(eq(callQuestions.id, questionId));
    await recordEvent(tx, actor, questionSetAside(question.callId, questionId), at);
    return { callId: question.callId };
  });
