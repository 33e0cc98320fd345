// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callQuestions } from "#db/schema/calls.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { questionAsked } from "../events.ts";
import { lockCall, lockQuestion } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { AskQuestion } from "../schemas.ts";
import { takesQuestionsOn } from "../standing-policy.ts";
import { mayAskMore } from "../waiting-questions.ts";
import { callWorkflow } from "../workflow.ts";

/**
 * A citizen asks about a call, until the last moment of the last day for questions in Rome. Sent twice, it is asked once;
 * the identifier of somebody else's question is a `Conflict`. The call is held, so that those who wait are counted right.
 */
export const askQuestion = (actor: Actor, input: AskQuestion, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const call = await lockCall(tx, input.callId);
    authorize(callPolicy.ask(actor));
    callWorkflow.next("ask", call.state);
    if (!takesQuestionsOn(call, today(at))) throw new Refusal("calls.refusals.noMoreQuestions");
    const askedBy = actingPerson(actor);
    if (askedBy === null) throw new NotFound();
    const [before] = await tx
      .select({ id: callQuestions.id })
      .from(callQuestions)
      .where(eq(callQuestions.id, input.id));
    if (!before) authorize(await mayAskMore({ personId: askedBy, callId: call.id }, at, tx));
    const [asked] = await tx
      .insert(callQuestions)
      .values({ ...input, askedBy, askedAt: new Date(at.epochMilliseconds) })
      .onConflictDoNothing({ target: callQuestions.id })
      .returning({ id: callQuestions.id });
    if (!asked) {
      const first = await lockQuestion(tx, input.id);
      if (first.askedBy !== askedBy || first.callId !== call.id) throw new Conflict();
      return;
    }
    await recordEvent(tx, actor, questionAsked(call.id, asked.id), at);
  });
