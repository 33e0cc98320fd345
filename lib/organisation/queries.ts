// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import type { Connection } from "#db/transaction.ts";
import type { Appointment, Role } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";

/** The unit that receives what citizens file, by its code in the organisation chart. */
export const participationUnitCode = "participation";

/** Throws where the organisation chart lacks the participation office: setup always makes it. */
export async function participationUnit(connection: Connection): Promise<string> {
  const [office] = await connection.select().from(units).where(eq(units.code, participationUnitCode));
  if (!office) throw new Error("the organisation chart has no participation office: run `npm run setup`");
  return office.code;
}

export const listUnits = (connection: Connection = db) => connection.select().from(units).orderBy(asc(units.position));

/** An appointment gives its role from its first day to its last, both included, unless it was ended at once. */
export const appointmentStandsOn = (on: Temporal.PlainDate) =>
  and(
    lte(appointments.startsOn, on.toString()),
    or(isNull(appointments.endsOn), gte(appointments.endsOn, on.toString())),
    or(
      isNull(appointments.endedAt),
      sql`(${appointments.endedAt} at time zone ${romeTimeZone})::date > ${on.toString()}`,
    ),
  );

/**
 * The roles a person holds on a day, unit by unit, as JSON: what an actor of the staff is made of. It is a part of
 * a query, because every page of the desk asks it together with the session. The referent of a unit is also the
 * referent of the units below it.
 */
export const standingAppointments = (person: AnyPgColumn, on: Temporal.PlainDate) => sql<Appointment[]>`(
  with recursive standing (unit_code, role) as (
    select ${appointments.unitCode}, ${appointments.role}
    from ${appointments}
    where ${and(eq(appointments.personId, person), appointmentStandsOn(on))}
    union
    select ${units.code}, standing.role
    from ${units} join standing on ${units.parentCode} = standing.unit_code and standing.role = 'unit-referent'
  )
  select coalesce(json_agg(json_build_object('unitCode', unit_code, 'role', role)), '[]') from standing
)`;

/** The people who hold a role on a day; any role, where none is named. */
export async function listHolders(connection: Connection, on: Temporal.PlainDate, role?: Role): Promise<string[]> {
  const rows = await connection
    .selectDistinct({ personId: appointments.personId })
    .from(appointments)
    .where(and(appointmentStandsOn(on), role && eq(appointments.role, role)));
  return rows.map(({ personId }) => personId);
}
