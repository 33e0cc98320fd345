// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { csvLine, csvStart } from "#lib/kernel/csv.ts";
import { narrowed, promptness } from "./filter.ts";
import { type OpenRecord, openColumns, openRecord } from "./open-record.ts";
import { isPublic, newestFirst, supportCount } from "./queries.ts";
import type { ProposalFilter } from "./schemas.ts";

const rows = (where: SQL | undefined, connection: Connection) =>
  connection
    .select({
      id: proposals.id,
      number: cases.number,
      kind: proposals.kind,
      status: proposals.status,
      publication: proposals.publication,
      title: proposals.title,
      body: proposals.body,
      topicCode: proposals.topicCode,
      topic: topics.name,
      zoneCode: proposals.zoneCode,
      zone: zones.name,
      address: proposals.address,
      longitude: proposals.longitude,
      latitude: proposals.latitude,
      association: associations.name,
      supports: supportCount,
      openedOn: cases.openedOn,
      dueOn: cases.dueOn,
      term: promptness(today()),
      unit: units.name,
      answeredOn: sql<string | null>`to_char(${proposals.answeredAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
      daysToAnswer: sql<
        number | null
      >`case when ${proposals.answeredAt} is not null then ${cases.closedOn} - ${cases.openedOn} end`,
      outcome: proposals.outcome,
      answer: proposals.answer,
      nextSteps: proposals.nextSteps,
      nextStepsBy: proposals.nextStepsBy,
      closing: proposals.closing,
      updatedAt: proposals.updatedAt,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .innerJoin(units, eq(units.code, cases.unitCode))
    .innerJoin(topics, eq(topics.code, proposals.topicCode))
    .leftJoin(zones, eq(zones.code, proposals.zoneCode))
    .leftJoin(associations, eq(associations.id, proposals.associationId))
    .where(where)
    .$dynamic();

export type OpenRow = Awaited<ReturnType<typeof rows>>[number];

export async function findOpenRecord(number: string, connection: Connection = db): Promise<OpenRecord | null> {
  const [found] = await rows(and(isPublic, eq(cases.number, number)), connection);
  return found ? openRecord(found) : null;
}

/** How many proposals an answer of the API holds. */
export const openPageSize = 100;

export async function openPage(filter: ProposalFilter, page: number, connection: Connection = db) {
  const [[counted], found] = await Promise.all([
    connection
      .select({ total: sql<number>`count(*)::int` })
      .from(proposals)
      .innerJoin(cases, eq(cases.id, proposals.caseId))
      .where(narrowed(filter)),
    rows(narrowed(filter), connection)
      .orderBy(...newestFirst)
      .limit(openPageSize)
      .offset((page - 1) * openPageSize),
  ]);
  return { total: counted?.total ?? 0, proposals: found.map(openRecord) };
}

/** As many rows as are held in memory at a time. */
const portion = 200;

/**
 * All of them in the order of their identifiers, a portion at a time: each begins after the last of the one before, so
 * that however many there are little is held, and a reader with a slow line keeps no connection of the pool waiting.
 */
async function* portions(filter: ProposalFilter, connection: Connection): AsyncGenerator<OpenRecord[]> {
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? undefined : gt(proposals.id, last);
    const found = await rows(and(narrowed(filter), after), connection)
      .orderBy(asc(proposals.id))
      .limit(portion);
    if (found.length > 0) yield found.map(openRecord);
    if (found.length < portion) return;
    last = found.at(-1)?.id;
  }
}

export async function* proposalsAsCsv(filter: ProposalFilter, connection: Connection = db): AsyncGenerator<string> {
  yield csvStart + csvLine(openColumns);
  for await (const records of portions(filter, connection)) {
    yield records.map((record) => csvLine(openColumns.map((column) => record[column]))).join("");
  }
}

/** An object (never a bare list): what the data is, then the proposals. */
export async function* proposalsAsJson(
  meta: Record<string, unknown>,
  filter: ProposalFilter,
  connection: Connection = db,
): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(meta)},"proposals":[`;
  let isFirst = true;
  for await (const records of portions(filter, connection)) {
    yield `${isFirst ? "\n" : ",\n"}${records.map((record) => JSON.stringify(record)).join(",\n")}`;
    isFirst = false;
  }
  yield "\n]}\n";
}
