// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, avg, eq, gte, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { units } from "#db/schema/organisation.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { UnitsInSight } from "./policy.ts";

/** How many days ahead "soon" reaches here, whatever the rule of the reminders says: a working week and its weekend. */
const soonDays = 7;

/** Open cases by how they press, and how many calendar days an answer took in the last year; null where none was given. */
const loadOn = (on: Temporal.PlainDate) => {
  const today = on.toString();
  const soon = on.add({ days: soonDays }).toString();
  const aYearAgo = on.subtract({ years: 1 }).toString();
  const openWhere = (condition: SQL) =>
    sql<number>`(count(*) filter (where ${cases.closedOn} is null and ${condition}))::int`;
  return {
    overdue: openWhere(sql`${cases.dueOn} < ${today}`),
    dueSoon: openWhere(sql`${cases.dueOn} between ${today} and ${soon}`),
    later: openWhere(sql`${cases.dueOn} > ${soon}`),
    suspended: openWhere(sql`${cases.dueOn} is null`),
    days: sql<
      number | null
    >`(${avg(sql`${cases.closedOn} - ${cases.openedOn}`)} filter (where ${cases.closedOn} >= ${aYearAgo}))::float`,
  };
};

/** Open, or closed in the last year. */
const counts = (on: Temporal.PlainDate) =>
  or(isNull(cases.closedOn), gte(cases.closedOn, on.subtract({ years: 1 }).toString()));

const inSight = (sight: UnitsInSight) => (sight === "all" ? undefined : inArray(cases.unitCode, [...sight]));

/** The work of each unit in sight, in the order of the organisation chart. */
export const workloadByUnit = (sight: UnitsInSight, on: Temporal.PlainDate) =>
  db
    .select({ id: units.code, name: units.name, ...loadOn(on) })
    .from(cases)
    .innerJoin(units, eq(units.code, cases.unitCode))
    .where(and(inSight(sight), counts(on)))
    .groupBy(units.code)
    .orderBy(units.position, units.code);

/** The work of each officer responsible for cases in sight, and of nobody yet, the most open first. */
export const workloadByOfficer = (sight: UnitsInSight, on: Temporal.PlainDate) =>
  db
    .select({ id: sql<string>`coalesce(${cases.officerId}::text, 'nobody')`, name: fullName(people), ...loadOn(on) })
    .from(cases)
    .leftJoin(people, eq(people.id, cases.officerId))
    .where(and(inSight(sight), counts(on)))
    .groupBy(cases.officerId, people.id)
    .orderBy(sql`count(*) filter (where ${cases.closedOn} is null) desc`);
