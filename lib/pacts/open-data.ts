// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { csvLine, csvStart } from "#lib/kernel/csv.ts";
import { type OpenRecord, openColumns, openRecord } from "./open-record.ts";
import { applicant } from "./queries.ts";
import { narrowed } from "./register-filter.ts";
import type { PactFilter } from "./register-schemas.ts";

const rome = sql.raw(`'${romeTimeZone}'`);
const day = (at: typeof pacts.submittedAt | typeof pacts.answeredAt) => sql`(${at} at time zone ${rome})::date`;
const dayInWords = (at: Parameters<typeof day>[0]) => sql<string | null>`to_char(${day(at)}, 'YYYY-MM-DD')`;

const rows = (where: SQL | undefined, connection: Connection) =>
  connection
    .select({
      id: pacts.id,
      number: sql<string>`${pacts.number}`,
      status: pacts.status,
      kind: pacts.kind,
      title: pacts.title,
      summary: pacts.summary,
      applicantKind: pacts.applicantKind,
      applicant,
      topicCode: pacts.topicCode,
      topic: topics.name,
      activityField: pacts.activityField,
      zoneCode: pacts.zoneCode,
      zone: zones.name,
      neighbourhood: pacts.neighbourhood,
      address: pacts.address,
      longitude: pacts.longitude,
      latitude: pacts.latitude,
      appliedOn: dayInWords(pacts.submittedAt),
      answeredOn: dayInWords(pacts.answeredAt),
      daysToAnswer: sql<number | null>`${day(pacts.answeredAt)} - ${day(pacts.submittedAt)}`,
      approvalAct: pacts.approvalAct,
      actNumber: pacts.actNumber,
      signedOn: pacts.signedOn,
      startsOn: pacts.startsOn,
      endsOn: pacts.endsOn,
      endedOn: pacts.endedOn,
      unit: units.name,
      source: pacts.source,
      updatedAt: pacts.updatedAt,
    })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(units, eq(units.code, sql`coalesce(${cases.unitCode}, ${pacts.unitCode})`))
    .leftJoin(topics, eq(topics.code, pacts.topicCode))
    .leftJoin(zones, eq(zones.code, pacts.zoneCode))
    .leftJoin(associations, eq(associations.id, pacts.associationId))
    .where(where)
    .$dynamic();

export type OpenRow = Awaited<ReturnType<typeof rows>>[number];

/** So many are read at a time: a download of everything must not need room for everything. */
const portion = 500;

async function* portions(filter: PactFilter, connection: Connection): AsyncGenerator<OpenRecord[]> {
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? undefined : gt(pacts.id, last);
    const found = await rows(and(narrowed(filter), after), connection)
      .orderBy(asc(pacts.id))
      .limit(portion);
    if (found.length > 0) yield found.map(openRecord);
    if (found.length < portion) return;
    last = found.at(-1)?.id;
  }
}

export async function* pactsAsCsv(filter: PactFilter, connection: Connection = db): AsyncGenerator<string> {
  yield csvStart + csvLine(openColumns);
  for await (const records of portions(filter, connection)) {
    yield records.map((record) => csvLine(openColumns.map((column) => record[column]))).join("");
  }
}

/** An object (never a bare list): what the data is, then the pacts. */
export const pactsAsJson = (meta: Record<string, unknown>, filter: PactFilter, connection: Connection = db) =>
  asList(`{"meta":${JSON.stringify(meta)},"pacts":[`, filter, connection, (record) => record);

/** A collection of features (RFC 7946); a pact without a point is one without a geometry. */
export const pactsAsGeoJson = (filter: PactFilter, connection: Connection = db) =>
  asList(`{"type":"FeatureCollection","features":[`, filter, connection, ({ longitude, latitude, ...properties }) => ({
    type: "Feature",
    id: properties.number,
    geometry: longitude === null || latitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
    properties,
  }));

async function* asList(
  beginning: string,
  filter: PactFilter,
  connection: Connection,
  shape: (record: OpenRecord) => object,
): AsyncGenerator<string> {
  yield beginning;
  let isFirst = true;
  for await (const records of portions(filter, connection)) {
    yield `${isFirst ? "\n" : ",\n"}${records.map((record) => JSON.stringify(shape(record))).join(",\n")}`;
    isFirst = false;
  }
  yield "\n]}\n";
}
