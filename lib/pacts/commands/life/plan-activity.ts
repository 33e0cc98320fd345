// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactActivities } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { activityPlanned } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { PlanActivity } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { assertNotSuspended } from "../../standing-still.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Puts something on the pact's calendar, with places where it calls for volunteers. */
export const planActivity = (actor: Actor, input: PlanActivity, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.planActivity(as, life));
    pactWorkflow.next("keepLog", life.status);
    assertToCome(input, at);
    await assertNotSuspended(tx, life, input.startsAt);
    const { startsAt, endsAt, ...given } = input;
    const planned = await tx
      .insert(pactActivities)
      .values({
        ...given,
        startsAt: dateOf(startsAt),
        endsAt: dateOf(endsAt),
        createdAt: dateOf(at),
        updatedAt: dateOf(at),
      })
      .onConflictDoNothing()
      .returning({ id: pactActivities.id });
    if (planned.length > 0) {
      const payload = { id: input.id, startsAt: startsAt.toString(), places: input.places };
      await recordEvent(tx, as, activityPlanned(life, payload), at);
    }
    return changed(life);
  });

/** Nothing is planned for yesterday. */
export function assertToCome({ startsAt }: { startsAt: Temporal.Instant }, at: Temporal.Instant): void {
  if (Temporal.Instant.compare(startsAt, at) <= 0) throw new Invalid({ day: { key: "pact-life.problems.past" } });
}
