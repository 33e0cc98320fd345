// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { visitKinds, visits } from "#db/schema/visits.ts";

/** Everything this room keeps of a person, for the copy they may ask for. */
export const visitData = (personId: string) =>
  db
    .select({
      number: visits.number,
      kind: visitKinds.name,
      startsAt: visits.startsAt,
      endsAt: visits.endsAt,
      subject: visits.subject,
      note: visits.note,
      status: visits.status,
      reason: visits.reason,
      bookedAt: visits.bookedAt,
    })
    .from(visits)
    .innerJoin(visitKinds, eq(visitKinds.id, visits.kindId))
    .where(eq(visits.personId, personId))
    .orderBy(asc(visits.startsAt));
