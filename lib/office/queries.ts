// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, gte, inArray, isNotNull, ne, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import { topics } from "#db/schema/municipality.ts";
import { services } from "#db/schema/office.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { requestKinds } from "#lib/assistance/vocabulary.ts";
import { appointmentStandsOn, participationUnitCode } from "#lib/organisation/queries.ts";
import { isPublic } from "#lib/proposals/queries.ts";
import type { MonthRecord, RequestRecord } from "./vocabulary.ts";

/** How what was filed from a day on was answered, month by month; `today` decides what is overdue. */
export async function recordByMonth(
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
  connection: Connection = db,
): Promise<MonthRecord[]> {
  const count = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const isLate = sql`${cases.closedOn} is not null and ${cases.closedOn} > ${cases.dueOn}`;
  const isOverdue = sql`${cases.closedOn} is null and ${cases.dueOn} < ${today.toString()}`;
  const month = sql<string>`to_char(${cases.openedOn}, 'YYYY-MM')`;
  return connection
    .select({
      month,
      inTime: count(sql`${cases.closedOn} is not null and not coalesce(${isLate}, false)`),
      answeredLate: count(isLate),
      overdue: count(isOverdue),
      open: count(sql`${cases.closedOn} is null and not coalesce(${isOverdue}, false)`),
      daysTaken: sql<number>`coalesce(sum(${cases.closedOn} - ${cases.openedOn}), 0)::int`,
    })
    .from(cases)
    .innerJoin(proposals, eq(proposals.caseId, cases.id))
    .where(and(ne(proposals.status, "withdrawn"), gte(cases.openedOn, from.toString())))
    .groupBy(month)
    .orderBy(month);
}

/** How what was asked and reported from a day on was answered, by kind. */
export async function recordOfRequests(
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
  connection: Connection = db,
): Promise<RequestRecord[]> {
  const count = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const isLate = sql`coalesce(${cases.closedOn} > ${cases.dueOn}, false)`;
  const isOverdue = sql`(${cases.closedOn} is null and coalesce(${cases.dueOn} < ${today.toString()}, false))`;
  const rows = await connection
    .select({
      kind: requests.kind,
      received: sql<number>`count(*)::int`,
      inTime: count(sql`${cases.closedOn} is not null and not ${isLate}`),
      late: count(isLate),
      overdue: count(isOverdue),
      open: count(sql`${cases.closedOn} is null and not ${isOverdue}`),
      averageDays: sql<number | null>`round(avg(${cases.closedOn} - ${cases.openedOn}))::int`,
    })
    .from(cases)
    .innerJoin(requests, eq(requests.caseId, cases.id))
    .where(gte(cases.openedOn, from.toString()))
    .groupBy(requests.kind);
  return requestKinds.flatMap((kind) => rows.find((row) => row.kind === kind) ?? []);
}

/** How many proposals the public can read of each zone, by the zone's code. */
export async function countProposalsByZone(connection: Connection = db): Promise<Record<string, number>> {
  const rows = await connection
    .select({ zone: proposals.zoneCode, count: sql<number>`count(*)::int` })
    .from(proposals)
    .where(and(ne(proposals.status, "draft"), isNotNull(proposals.zoneCode)))
    .groupBy(proposals.zoneCode);
  return Object.fromEntries(rows.map(({ zone, count }) => [zone ?? "", count]));
}

/** Which topics the proposals are about that a unit is in charge of, as the public can read them: the most frequent first. */
export async function topicsInCharge(connection: Connection = db) {
  const count = sql<number>`count(*)::int`;
  return connection
    .select({ unitCode: cases.unitCode, topic: topics.code, name: topics.name, proposals: count })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(topics, eq(topics.code, proposals.topicCode))
    .where(and(isPublic, eq(proposals.publication, "published")))
    .groupBy(cases.unitCode, topics.code)
    .orderBy(desc(count), asc(topics.position));
}

/** Who answers for participation on a day: who leads the office, its officers, and the guarantor wherever they are placed. */
export async function listOfficePeople(on: Temporal.PlainDate, connection: Connection = db) {
  return connection
    .select({
      id: people.id,
      name: fullName(people),
      role: appointments.role,
      unitCode: appointments.unitCode,
      unit: units.name,
    })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .innerJoin(units, eq(units.code, appointments.unitCode))
    .where(
      and(
        appointmentStandsOn(on),
        or(
          eq(appointments.role, "guarantor"),
          and(
            inArray(appointments.role, ["unit-head", "participation-officer"]),
            eq(appointments.unitCode, participationUnitCode),
          ),
        ),
      ),
    )
    .orderBy(asc(ne(appointments.role, "unit-head")), asc(appointments.role), asc(people.familyName));
}

/** Everything the office does, published or not, in its order. */
export const listServices = (connection: Connection = db) =>
  connection.select().from(services).orderBy(asc(services.position), asc(services.slug));

export type Service = Awaited<ReturnType<typeof listServices>>[number];

export async function findService(id: string, connection: Connection = db): Promise<Service | null> {
  const [found] = await connection.select().from(services).where(eq(services.id, id));
  return found ?? null;
}
