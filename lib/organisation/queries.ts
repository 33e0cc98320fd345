// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import type { Connection } from "#db/transaction.ts";

/** The unit that receives what citizens file, by its code in the organisation chart. */
export const participationUnitCode = "participation";

/** Throws where the organisation chart lacks the participation office: setup always makes it. */
export async function participationUnit(connection: Connection): Promise<string> {
  const [office] = await connection.select().from(units).where(eq(units.code, participationUnitCode));
  if (!office) throw new Error("the organisation chart has no participation office: run `npm run setup`");
  return office.code;
}

export const listUnits = (connection: Connection = db) => connection.select().from(units).orderBy(asc(units.position));

/** An appointment gives its role from its first day to its last, both included. */
export const appointmentStandsOn = (on: Temporal.PlainDate) =>
  and(
    lte(appointments.startsOn, on.toString()),
    or(isNull(appointments.endsOn), gte(appointments.endsOn, on.toString())),
  );
