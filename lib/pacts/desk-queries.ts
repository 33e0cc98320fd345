// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, count, desc, eq, ilike, inArray, isNotNull, notInArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { calls } from "#db/schema/calls.ts";
import { cases } from "#db/schema/cases.ts";
import { commons } from "#db/schema/commons.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { pactTexts } from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { UnitsInSight } from "#lib/cases/policy.ts";
import { findCaseFile } from "#lib/cases/queries.ts";
import { uuid } from "#lib/kernel/text.ts";
import { participationUnitCode } from "#lib/organisation/queries.ts";
import { type DeskPactsQuery, type DeskStage, deskStages, statusesOf } from "./desk-schemas.ts";

export const deskPageSize = 25;

/** The unit that answers: that of the case, or the one it was moved in for. */
export const unitCode = sql<string>`coalesce(${cases.unitCode}, ${pacts.unitCode}, ${participationUnitCode})`;

export const isInSight = (inSight: UnitsInSight): SQL | undefined =>
  inSight === "all" ? undefined : inArray(unitCode, [...inSight]);

/** Every word stands in the title, in the number or in the name of who applied. */
export const isNamed = (word: string) =>
  ilike(
    sql`concat_ws(' ', ${pacts.title}, ${pacts.number}, ${pacts.applicantName})`,
    `%${word.replace(/[\\%_]/g, "\\$&")}%`,
  );

const isAsked = (stage: DeskStage, { q }: DeskPactsQuery) =>
  and(inArray(pacts.status, [...statusesOf[stage]]), ...(q === null ? [] : q.split(" ").map(isNamed)));

/** By when the next step is owed: by the clock of the case, and once that is closed by a change of the text under way. */
const dueOn = sql<string | null>`case when ${cases.closedOn} is null then ${cases.dueOn} else ${pactTexts.dueOn} end`;

/** The pacts in sight of a stage, a page at a time: what is most overdue first, then the newest. */
export const listDeskPacts = (inSight: UnitsInSight, query: DeskPactsQuery, connection: Connection = db) =>
  connection
    .select({
      id: pacts.id,
      number: pacts.number,
      title: pacts.title,
      status: pacts.status,
      kind: pacts.kind,
      applicantName: pacts.applicantName,
      zone: zones.name,
      unit: units.name,
      officer: fullName(people),
      dueOn,
      isRunning: sql<boolean>`${cases.closedOn} is null and ${cases.id} is not null or ${pactTexts.id} is not null`,
      endsOn: pacts.endsOn,
    })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(units, eq(units.code, unitCode))
    .leftJoin(people, eq(people.id, cases.officerId))
    .leftJoin(zones, eq(zones.code, pacts.zoneCode))
    .leftJoin(
      pactTexts,
      and(
        eq(pactTexts.pactId, pacts.id),
        isNotNull(pactTexts.askId),
        notInArray(pactTexts.state, ["signed", "abandoned"]),
      ),
    )
    .where(and(isInSight(inSight), isAsked(query.show, query)))
    .orderBy(sql`${dueOn} asc nulls last`, sql`${pacts.submittedAt} desc nulls last`, asc(pacts.id))
    .limit(deskPageSize)
    .offset((query.page - 1) * deskPageSize);

/** How many pacts in sight stand in each stage, with the words that were looked for. */
export async function countDeskPacts(
  inSight: UnitsInSight,
  query: DeskPactsQuery,
  connection: Connection = db,
): Promise<Record<DeskStage, number>> {
  const rows = await connection
    .select({ status: pacts.status, count: count() })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .where(and(isInSight(inSight), isAsked("all", query)))
    .groupBy(pacts.status);
  const sum = (stage: DeskStage) =>
    rows.filter(({ status }) => statusesOf[stage].includes(status)).reduce((total, row) => total + row.count, 0);
  return Object.fromEntries(deskStages.map((stage) => [stage, sum(stage)])) as Record<DeskStage, number>;
}

const managers = alias(people, "managers");
const contacts = alias(people, "contacts");
const rivals = alias(pacts, "rivals");

/** A filed pact as its page at the desk needs it, with its case where it has one; null where the address names none. */
export async function findDeskPact(id: string, connection: Connection = db) {
  const parsed = uuid.safeParse(id);
  if (!parsed.success) return null;
  const [found] = await connection
    .select({
      pact: pacts,
      unitCode,
      unit: units.name,
      commons: commons.name,
      commonsSlug: commons.slug,
      isProtected: commons.isProtected,
      call: calls.title,
      topic: topics.name,
      zone: zones.name,
      manager: fullName(managers),
      contact: fullName(contacts),
      author: fullName(people),
      email: people.email,
      phone: people.phone,
      association: associations.name,
    })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(units, eq(units.code, unitCode))
    .leftJoin(commons, eq(commons.id, pacts.commonsId))
    .leftJoin(calls, eq(calls.id, pacts.callId))
    .leftJoin(topics, eq(topics.code, pacts.topicCode))
    .leftJoin(zones, eq(zones.code, pacts.zoneCode))
    .leftJoin(managers, eq(managers.id, pacts.managerId))
    .leftJoin(contacts, eq(contacts.id, pacts.contactId))
    .leftJoin(people, eq(people.id, pacts.authorId))
    .leftJoin(associations, eq(associations.id, pacts.associationId))
    .where(eq(pacts.id, parsed.data));
  if (!found || found.pact.status === "draft") return null;
  const { caseId, commonsId } = found.pact;
  const [file, others] = await Promise.all([
    caseId === null ? null : findCaseFile(caseId, connection),
    commonsId === null ? [] : listForCommons(commonsId, parsed.data, connection),
  ]);
  return { ...found, file, rivals: others };
}

export type DeskPact = NonNullable<Awaited<ReturnType<typeof findDeskPact>>>;

/** What else was applied for, or is in force, for the same commons. */
const listForCommons = (commonsId: string, exceptId: string, connection: Connection) =>
  connection
    .select({ id: rivals.id, number: rivals.number, title: rivals.title, status: rivals.status })
    .from(rivals)
    .where(
      and(
        eq(rivals.commonsId, commonsId),
        sql`${rivals.id} <> ${exceptId}`,
        inArray(rivals.status, [...statusesOf.open]),
      ),
    )
    .orderBy(desc(rivals.submittedAt));

/** The pact that a case is about; null for a case of another kind. */
export async function findPactOfCase(caseId: string, connection: Connection = db): Promise<string | null> {
  const parsed = uuid.safeParse(caseId);
  if (!parsed.success) return null;
  const [found] = await connection.select({ id: pacts.id }).from(pacts).where(eq(pacts.caseId, parsed.data));
  return found?.id ?? null;
}
