// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactRequests } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { requestAnswered } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { AnswerRequest } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, lockLife } from "../../lock-life.ts";

/** The unit in charge answers, with its reasons; also when the pact has ended meanwhile: an answer is owed. */
export const answerRequest = (actor: Actor, input: AnswerRequest, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.answerRequest(as, life));
    const request = await findOf(tx, pactRequests, life, input.id);
    if (request.answeredAt !== null) throw new Conflict("pact-life.refusals.answered");
    const { outcome, answer } = input;
    await tx
      .update(pactRequests)
      .set({ outcome, answer, answeredBy: actingPerson(as), answeredAt: dateOf(at) })
      .where(eq(pactRequests.id, request.id));
    const payload = { id: request.id, request: request.number, kind: request.kind, outcome, reason: answer };
    await recordEvent(tx, as, requestAnswered(life, payload), at);
    return changed(life);
  });
