// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, exists, gte, inArray, is, isNull, lte, ne, or, Placeholder, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { municipality } from "#db/schema/municipality.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { matchesPerson } from "#lib/accounts/people.ts";
import type { Appointment, Role } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { type PeriodState, periodStateOn } from "#lib/kernel/period.ts";
import type { PeopleSearch } from "./schemas.ts";

/** The unit that receives what citizens file, by its code in the organisation chart. */
export const participationUnitCode = "participation";

/** Throws where the organisation chart lacks the participation office: setup always makes it. */
export async function participationUnit(connection: Connection): Promise<string> {
  const [office] = await connection.select().from(units).where(eq(units.code, participationUnitCode));
  if (!office) throw new Error("the organisation chart has no participation office: run `npm run setup`");
  return office.code;
}

export const listUnits = (connection: Connection = db) => connection.select().from(units).orderBy(asc(units.position));

/** The units, each with how the public reaches it: the participation office as the municipality's profile says. */
export async function listUnitsWithContacts(connection: Connection = db) {
  const [listed, [house]] = await Promise.all([listUnits(connection), connection.select().from(municipality)]);
  return listed.map(({ code, parentCode, name, ...own }) => {
    const { phone, email, pec } = code === participationUnitCode && house ? house.profile : own;
    return { code, parentCode, name, phone, email, pec };
  });
}

/** Every unit but the participation office. */
export const hasOwnContacts = ne(units.code, participationUnitCode);

export async function findUnitWithContacts(code: string, connection: Connection = db) {
  const [unit] = await connection
    .select()
    .from(units)
    .where(and(eq(units.code, code), hasOwnContacts));
  return unit ?? null;
}

/** What the units are called, by code. */
export async function unitNames(connection: Connection = db): Promise<Record<string, Localized>> {
  return Object.fromEntries((await listUnits(connection)).map(({ code, name }) => [code, name]));
}

/** An appointment gives its role from its first day to its last, both included, unless it was ended at once. */
export function appointmentStandsOn(on: Day) {
  const day = is(on, Placeholder) ? on : on.toString();
  return and(
    lte(appointments.startsOn, day),
    or(isNull(appointments.endsOn), gte(appointments.endsOn, day)),
    or(isNull(appointments.endedAt), sql`(${appointments.endedAt} at time zone ${romeTimeZone})::date > ${day}`),
  );
}

/** A day in Rome, or its place in a query that is prepared once and asked often. */
type Day = Temporal.PlainDate | Placeholder;

/**
 * The roles a person holds on a day, unit by unit, as JSON: what an actor of the staff is made of. It is a part of
 * a query, because every page of the desk asks it together with the session. The referent of a unit is also the
 * referent of the units below it.
 */
export const standingAppointments = (person: AnyPgColumn, on: Day) => sql<Appointment[]>`(
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

/**
 * Who answers for a unit on a day: its referents, and in the participation office its officers; where it has none, those
 * of the nearest unit above it.
 */
export async function listWhoAnswersFor(
  connection: Connection,
  unitCode: string,
  on: Temporal.PlainDate,
): Promise<string[]> {
  const rows = await connection
    .selectDistinct({ personId: appointments.personId })
    .from(appointments)
    .where(
      and(
        appointmentStandsOn(on),
        inArray(appointments.role, ["unit-referent", "participation-officer"]),
        eq(appointments.unitCode, unitCode),
      ),
    );
  if (rows.length > 0) return rows.map(({ personId }) => personId);
  const [unit] = await connection.select().from(units).where(eq(units.code, unitCode));
  return unit?.parentCode ? listWhoAnswersFor(connection, unit.parentCode, on) : [];
}

/** Who can be made responsible for a case, by name, with the unit of their appointment. */
export const listExaminers = async (on: Temporal.PlainDate, connection: Connection = db) =>
  (await listStaff(on, connection)).filter(({ role }) => role === "participation-officer" || role === "unit-referent");

/** How these people are called; who erased the account has no name any more. */
export async function namesOf(
  ids: readonly string[],
  connection: Connection = db,
): Promise<Map<string, string | null>> {
  const found = await connection
    .select({ id: people.id, name: fullName(people) })
    .from(people)
    .where(inArray(people.id, [...ids]));
  return new Map(found.map(({ id, name }) => [id, name]));
}

export const peoplePageSize = 25;

/**
 * People by name, a page at a time, with the roles they hold that day. Without a query only those who hold a role: the
 * desk looks citizens up, it does not leaf through them.
 */
export async function listPeople(search: PeopleSearch, on: Temporal.PlainDate, connection: Connection = db) {
  const { q, role, unit, page } = search;
  const held = connection
    .select({ one: sql`1` })
    .from(appointments)
    .where(
      and(
        eq(appointments.personId, people.id),
        appointmentStandsOn(on),
        role === null ? undefined : eq(appointments.role, role),
        unit === null ? undefined : inArray(appointments.unitCode, unitAndBelow(unit)),
      ),
    );
  const where = and(
    isNull(people.erasedAt),
    q === null ? undefined : matchesPerson(q),
    q === null || role !== null || unit !== null ? exists(held) : undefined,
  );
  const [total, found] = await Promise.all([
    connection.$count(people, where),
    connection
      .select({ id: people.id, name: fullName(people), email: people.email, roles: heldRoles(on) })
      .from(people)
      .where(where)
      .orderBy(asc(people.familyName), asc(people.givenName), asc(people.id))
      .limit(peoplePageSize)
      .offset((page - 1) * peoplePageSize),
  ]);
  return { total, people: found };
}

const heldRoles = (on: Temporal.PlainDate) => sql<{ role: Role; unit: Localized }[]>`(
  select coalesce(json_agg(json_build_object('role', ${appointments.role}, 'unit', ${units.name})), '[]')
  from ${appointments} join ${units} on ${eq(units.code, appointments.unitCode)}
  where ${and(eq(appointments.personId, people.id), appointmentStandsOn(on))}
)`;

const unitAndBelow = (code: string) => sql`(
  with recursive below (code) as (
    select ${code}
    union
    select ${units.code} from ${units} join below on ${units.parentCode} = below.code
  )
  select code from below
)`;

/** Who holds which role in which unit that day: who leads one first, then by name. */
export const listStaff = (on: Temporal.PlainDate, connection: Connection = db) =>
  connection
    .select({ id: people.id, name: fullName(people), role: appointments.role, unitCode: appointments.unitCode })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(appointmentStandsOn(on))
    .orderBy(asc(ne(appointments.role, "unit-head")), asc(people.familyName), asc(people.givenName));

const endedBy = alias(people, "ended_by");
const madeBy = alias(people, "made_by");

/** Every appointment a person had, has and will have, the latest to begin first, with its state on a day. */
export async function listAppointments(personId: string, on: Temporal.PlainDate, connection: Connection = db) {
  const rows = await connection
    .select({
      id: appointments.id,
      role: appointments.role,
      unit: units.name,
      startsOn: appointments.startsOn,
      endsOn: appointments.endsOn,
      endedAt: appointments.endedAt,
      madeBy: fullName(madeBy),
      endedBy: fullName(endedBy),
    })
    .from(appointments)
    .innerJoin(units, eq(units.code, appointments.unitCode))
    .leftJoin(madeBy, eq(madeBy.id, appointments.recordedBy))
    .leftJoin(endedBy, eq(endedBy.id, appointments.endedBy))
    .where(eq(appointments.personId, personId))
    .orderBy(desc(appointments.startsOn), desc(appointments.id));
  return rows.map((row): typeof row & { state: PeriodState } => ({
    ...row,
    state: periodStateOn({ ...row, stoppedAt: row.endedAt }, on),
  }));
}
