// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, sql } from "drizzle-orm";
import { activityEnrolments, pactActivities } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { holdPerson } from "#lib/accounts/hold-person.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { mayEnrolFurther } from "../../enrolments-ahead.ts";
import { volunteerEnrolled } from "../../life-events.ts";
import { mayEnrol } from "../../life-policy.ts";
import type { Enrol } from "../../life-schemas.ts";
import { type Changed, changed, dateOf } from "../../lock-life.ts";
import { isMinorOn } from "../../minors.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * A person comes to an activity, once. The last place goes to one alone: the row is counted and checked by the database.
 * Nobody has more places before them than the rule says. Whoever is younger than the rule on the day of the activity names an adult who answers for them.
 */
export const enrol = (actor: Actor, input: Enrol, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    authorize(mayEnrol(actor));
    const personId = actingPerson(actor);
    if (personId === null) throw new NotFound();
    await holdPerson(tx, personId);
    const { activity, pact } = await findOpenActivity(tx, input.id);
    if (activity.startsAt <= dateOf(at)) throw new Refusal("pact-life.refusals.begun");
    const isMinor = await isMinorOn(tx, personId, activity.startsAt, at);
    if (isMinor && (input.adultName === null || input.adultContact === null)) {
      throw new Invalid({
        [input.adultName === null ? "adultName" : "adultContact"]: { key: "pact-life.problems.adult" },
      });
    }
    const adult = isMinor ? { adultName: input.adultName, adultContact: input.adultContact } : {};
    const withoutThis = await mayEnrolFurther(personId, at, tx);
    const isNew = await tx
      .insert(activityEnrolments)
      .values({ activityId: activity.id, personId, ...adult, enrolledAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ personId: activityEnrolments.personId });
    if (isNew.length === 0) return changed(pact);
    authorize(withoutThis);
    const [seat] = await tx
      .update(pactActivities)
      .set({ taken: sql`${pactActivities.taken} + 1` })
      .where(and(eq(pactActivities.id, activity.id), sql`${pactActivities.taken} < ${pactActivities.places}`))
      .returning({ taken: pactActivities.taken });
    if (!seat) throw new Refusal(activity.places === null ? "pact-life.refusals.noCall" : "pact-life.refusals.full");
    await recordEvent(tx, actor, volunteerEnrolled(pact, { id: activity.id }), at);
    return changed(pact);
  });

/** An activity of a pact that is in force, whatever the others do to it meanwhile. */
async function findOpenActivity(tx: Transaction, id: string) {
  const [found] = await tx
    .select({ activity: pactActivities, pact: pacts })
    .from(pactActivities)
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .where(and(eq(pactActivities.id, id), isNull(pactActivities.calledOffAt)))
    .for("update", { of: pactActivities });
  if (!found) throw new NotFound();
  pactWorkflow.next("keepLog", found.pact.status);
  return found;
}
