// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactEvaluations } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { pactEvaluated } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Evaluate } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** What the office says of the pact as a whole (art. 17), once and for everyone to read. */
export const evaluatePact = (actor: Actor, input: Evaluate, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.evaluate(as, life));
    pactWorkflow.next("evaluate", life.status);
    const { pactId, objectives, summary } = input;
    const marks = {
      objectives: input["mark-objectives"],
      services: input["mark-services"],
      results: input["mark-results"],
      resources: input["mark-resources"],
    };
    const written = await tx
      .insert(pactEvaluations)
      .values({ pactId, objectives, marks, summary, evaluatedBy: actingPerson(as), evaluatedAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ pactId: pactEvaluations.pactId });
    if (written.length === 0) throw new Conflict("pact-life.refusals.evaluated");
    await recordEvent(tx, as, pactEvaluated(life), at);
    return changed(life);
  });
