// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactSuspensions } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { translator } from "#lib/kernel/messages.ts";
import { pactSuspended } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Suspend } from "../../life-schemas.ts";
import { type Changed, changed, lockLife } from "../../lock-life.ts";
import { savePact } from "../../lock-pact.ts";
import { callOffActivities } from "../../standing-still.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * The activities stand still from today, with a reason, until a day or until somebody lets them go on: those of these days are
 * called off.
 */
export const suspendPact = (actor: Actor, input: Suspend, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.suspend(as, life));
    const status = pactWorkflow.next("suspend", life.status);
    const { reason, untilDay } = input;
    const fromDay = today(at).toString();
    if (untilDay !== null && untilDay < fromDay) throw new Invalid({ untilDay: { key: "pact-life.problems.past" } });
    const [suspension] = await tx
      .insert(pactSuspensions)
      .values({ pactId: life.id, reason, fromDay, untilDay, wasExtended: life.status === "extended" })
      .returning({ id: pactSuspensions.id });
    if (!suspension) throw new Error("the suspension was not written");
    await savePact(tx, life.id, { status }, at);
    await recordEvent(tx, as, pactSuspended(life, { id: suspension.id, untilDay, reason }), at);
    const suspended = translator("it")("pact-life.suspendedMeanwhile");
    await callOffActivities(tx, as, life, { reason: suspended, untilDay }, at);
    return changed(life);
  });
