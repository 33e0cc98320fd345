// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, sql } from "drizzle-orm";
import { activityEnrolments, pactActivities } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { volunteerLeft } from "../../life-events.ts";
import { mayEnrol } from "../../life-policy.ts";
import type { LeaveActivity } from "../../life-schemas.ts";
import { type Changed, changed, dateOf } from "../../lock-life.ts";

/** A volunteer does not come after all; the place is free again. Who was not enrolled changes nothing. */
export const leaveActivity = (actor: Actor, input: LeaveActivity, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    authorize(mayEnrol(actor));
    const personId = actingPerson(actor);
    const [found] = await tx
      .select({ activity: pactActivities, pact: pacts })
      .from(pactActivities)
      .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
      .where(eq(pactActivities.id, input.id))
      .for("update", { of: pactActivities });
    if (!found || personId === null) throw new NotFound();
    const { activity, pact } = found;
    if (activity.startsAt <= dateOf(at)) throw new Refusal("pact-life.refusals.begun");
    const gone = await tx
      .delete(activityEnrolments)
      .where(and(eq(activityEnrolments.activityId, activity.id), eq(activityEnrolments.personId, personId)))
      .returning({ personId: activityEnrolments.personId });
    if (gone.length === 0) return changed(pact);
    await tx
      .update(pactActivities)
      .set({ taken: sql`${pactActivities.taken} - 1` })
      .where(eq(pactActivities.id, activity.id));
    await recordEvent(tx, actor, volunteerLeft(pact, { id: activity.id }), at);
    return changed(pact);
  });
