// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactObservations } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { observationAnswered } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { AnswerObservation } from "../../examination-schemas.ts";
import { lockObservation } from "./lock-observation.ts";

/** What the office says to an observation that everyone reads; once. */
export const answerObservation = (actor: Actor, input: AnswerObservation, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened, observation } = await lockObservation(tx, input.observationId);
    authorize(examinationPolicy.answerObservation(actor, opened));
    if (observation.state !== "published") throw new Refusal("pact-examination.refusals.publishFirst");
    if (observation.answeredAt !== null) throw new Conflict("pact-examination.refusals.answeredAlready");
    const answeredAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactObservations)
      .set({ answer: input.answer, answeredBy: employee(actor), answeredAt })
      .where(eq(pactObservations.id, observation.id));
    await recordEvent(tx, actor, observationAnswered(pact, { observationId: observation.id }), at);
    return { number: opened.number };
  });
