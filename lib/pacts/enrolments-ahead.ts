// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { activityEnrolments, pactActivities } from "#db/schema/pact-life.ts";
import type { Connection } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { mayEnrolMore } from "./life-policy.ts";

/** Whether a person may enrol in one more activity, with those before them they have places in already. */
export async function mayEnrolFurther(personId: string, at = now(), connection: Connection = db): Promise<Decision> {
  const key = "pacts.enrolments-ahead";
  const [rules, ahead] = await Promise.all([
    rulesInForce(connection, [key], today(at)),
    connection
      .select({ endsAt: pactActivities.endsAt })
      .from(activityEnrolments)
      .innerJoin(pactActivities, eq(pactActivities.id, activityEnrolments.activityId))
      .where(
        and(
          eq(activityEnrolments.personId, personId),
          isNull(pactActivities.calledOffAt),
          gt(pactActivities.endsAt, new Date(at.epochMilliseconds)),
        ),
      )
      .orderBy(asc(pactActivities.endsAt)),
  ]);
  return mayEnrolMore(
    ahead.map(({ endsAt }) => endsAt),
    rules[key].value,
  );
}
