// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callQuestions } from "#db/schema/calls.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { questionAnswered } from "../events.ts";
import { lockQuestion } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { AnswerQuestion } from "../schemas.ts";
import { questionWorkflow } from "../workflow.ts";

/** Answers a question for everyone, once. What is published of it names nobody: the office words it for that. */
export const answerQuestion = (actor: Actor, input: AnswerQuestion, at = now()): Promise<{ callId: string }> =>
  inTransaction(async (tx) => {
    const { questionId, published, answer } = input;
    const question = await lockQuestion(tx, questionId);
    authorize(callPolicy.write(actor));
    const state = questionWorkflow.next("answer", question.state);
    await tx
      .update(callQuestions)
      .set({ state, published, answer, decidedAt: new Date(at.epochMilliseconds) })
      .where(eq(callQuestions.id, questionId));
    await recordEvent(tx, actor, questionAnswered(question.callId, questionId), at);
    return { callId: question.callId };
  });
