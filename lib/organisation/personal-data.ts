// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { appointments } from "#db/schema/organisation.ts";

/** Everything this room keeps of a person, for the copy they may ask for. */
export const appointmentData = (personId: string) =>
  db
    .select({
      unit: appointments.unitCode,
      role: appointments.role,
      startsOn: appointments.startsOn,
      endsOn: appointments.endsOn,
    })
    .from(appointments)
    .where(eq(appointments.personId, personId))
    .orderBy(asc(appointments.startsOn));
