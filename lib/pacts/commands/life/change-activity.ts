// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { pactActivities } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { activityChanged } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { ChangeActivity } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { assertNotSuspended } from "../../standing-still.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockActivity } from "./call-off-activity.ts";
import { assertToCome } from "./plan-activity.ts";

/** Writes something on the calendar anew; those who enrolled are told. It keeps at least the places that are taken. */
export const changeActivity = (actor: Actor, input: ChangeActivity, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.planActivity(as, life));
    pactWorkflow.next("keepLog", life.status);
    const activity = await lockActivity(tx, life, input.id, at);
    assertToCome(input, at);
    await assertNotSuspended(tx, life, input.startsAt);
    if (activity.taken > (input.places ?? 0)) {
      throw new Invalid({ places: { key: "pact-life.problems.placesTaken", params: { taken: activity.taken } } });
    }
    const { id, pactId, startsAt, endsAt, ...given } = input;
    await tx
      .update(pactActivities)
      .set({
        ...given,
        startsAt: dateOf(startsAt),
        endsAt: dateOf(endsAt),
        sequence: sql`${pactActivities.sequence} + 1`,
        updatedAt: dateOf(at),
      })
      .where(eq(pactActivities.id, id));
    await recordEvent(tx, as, activityChanged(life, { id, startsAt: startsAt.toString() }), at);
    return changed(life);
  });
