// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { pactActivities } from "#db/schema/pact-life.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { activityCalledOff } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { CallOff } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, type LivePact, lockLife } from "../../lock-life.ts";

/** It does not take place; those who enrolled read why. Also after the pact has ended: nobody should come for nothing. */
export const callOffActivity = (actor: Actor, input: CallOff, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.planActivity(as, life));
    const { id, startsAt } = await lockActivity(tx, life, input.id, at);
    await tx
      .update(pactActivities)
      .set({
        calledOffAt: dateOf(at),
        callingOffReason: input.reason,
        sequence: sql`${pactActivities.sequence} + 1`,
        updatedAt: dateOf(at),
      })
      .where(eq(pactActivities.id, id));
    await recordEvent(
      tx,
      as,
      activityCalledOff(life, { id, startsAt: startsAt.toISOString(), reason: input.reason }),
      at,
    );
    return changed(life);
  });

/** An activity of a held pact that is still to come, held against enrolments. */
export async function lockActivity(tx: Transaction, life: LivePact, id: string, at: Temporal.Instant) {
  await tx.select({ id: pactActivities.id }).from(pactActivities).where(eq(pactActivities.id, id)).for("update");
  const activity = await findOf(tx, pactActivities, life, id);
  if (activity.calledOffAt !== null) throw new Refusal("pact-life.refusals.calledOff");
  if (activity.startsAt <= dateOf(at)) throw new Refusal("pact-life.refusals.begun");
  return activity;
}
