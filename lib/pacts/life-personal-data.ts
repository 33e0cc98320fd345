// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { activityEnrolments, pactActivities } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";

/** The activities a person enrolled in, for the copy they may ask for. */
export const enrolmentData = (personId: string) =>
  db
    .select({
      pact: pacts.number,
      activity: pactActivities.title,
      startsAt: pactActivities.startsAt,
      adultName: activityEnrolments.adultName,
      adultContact: activityEnrolments.adultContact,
      enrolledAt: activityEnrolments.enrolledAt,
    })
    .from(activityEnrolments)
    .innerJoin(pactActivities, eq(pactActivities.id, activityEnrolments.activityId))
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .where(eq(activityEnrolments.personId, personId))
    .orderBy(asc(pactActivities.startsAt));
