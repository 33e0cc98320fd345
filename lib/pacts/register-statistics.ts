// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNotNull, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { isPublic } from "./queries.ts";
import {
  type AnswerFigures,
  type AnswerSpan,
  answerSpans,
  elsewhere,
  inForce,
  inPreparation,
  type PactFigures,
  type PactStatistics,
  underExamination,
} from "./vocabulary.ts";

const rome = sql.raw(`'${romeTimeZone}'`);
const appliedOn = sql`(${pacts.submittedAt} at time zone ${rome})::date`;
const answeredOn = sql`(${pacts.answeredAt} at time zone ${rome})::date`;

/** Calendar days from the application to the answer; where the days of a register run backwards, there is none. */
const days = sql<number>`${answeredOn} - ${appliedOn}`;
const isAnswered = and(isPublic, isNotNull(pacts.submittedAt), isNotNull(pacts.answeredAt), sql`${days} >= 0`);

const dimensions = {
  zone: sql<string>`coalesce(${pacts.zoneCode}, ${sql.raw(`'${elsewhere}'`)})`,
  topic: sql<string>`coalesce(${pacts.topicCode}, ${sql.raw(`'${elsewhere}'`)})`,
  applicant: sql<string>`${pacts.applicantKind}`,
} as const;

const count = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
const standsIn = (statuses: readonly string[]) =>
  count(sql`${pacts.status} in (${sql.raw(statuses.map((status) => `'${status}'`).join(", "))})`);

const figures = {
  all: sql<number>`count(*)::int`,
  examined: standsIn([...underExamination, ...inPreparation]),
  inForce: standsIn(inForce),
  concluded: standsIn(["concluded"]),
  closed: standsIn(["refused", "archived", "withdrawn", "revoked", "merged"]),
};

const median = sql<number | null>`(percentile_cont(0.5) within group (order by ${days}))::float8`;

/** Into which span so many days fall. */
const span = sql<AnswerSpan>`case ${sql.raw(
  Object.entries(answerSpans)
    .flatMap(([name, last]) => (last === null ? [] : [`when (answered_days) <= ${last} then '${name}'`]))
    .join(" "),
)} else 'longer' end`;

/** Where the pacts and public applications stand on a day, and how long the answers took. */
export async function pactStatistics(today: Temporal.PlainDate, connection: Connection = db): Promise<PactStatistics> {
  const by = async (dimension: SQL<string>): Promise<Record<string, PactFigures>> => {
    const rows = await connection
      .select({ word: dimension, ...figures })
      .from(pacts)
      .where(isPublic)
      .groupBy(sql`1`);
    return Object.fromEntries(rows.map(({ word, ...found }) => [word, found]));
  };
  const [[all], statuses, zone, topic, applicant, answers, years, [middle]] = await Promise.all([
    connection.select(figures).from(pacts).where(isPublic),
    connection.select({ status: pacts.status, count: figures.all }).from(pacts).where(isPublic).groupBy(pacts.status),
    by(dimensions.zone),
    by(dimensions.topic),
    by(dimensions.applicant),
    answersBySpan(connection),
    connection
      .select({ year: sql<string>`to_char(${answeredOn}, 'YYYY')`, answers: figures.all, medianDays: median })
      .from(pacts)
      .where(isAnswered)
      .groupBy(sql`1`)
      .orderBy(sql`1 desc`),
    connection.select({ days: median }).from(pacts).where(isAnswered),
  ]);
  return {
    today: today.toString(),
    all: all ?? { all: 0, examined: 0, inForce: 0, concluded: 0, closed: 0 },
    status: Object.fromEntries(statuses.map(({ status, count }) => [status, count])),
    ...{ zone, topic, applicant, answers },
    years: years.map(({ medianDays, ...year }) => ({ ...year, medianDays: medianDays ?? 0 })),
    medianDays: middle?.days ?? null,
  };
}

async function answersBySpan(connection: Connection): Promise<Record<AnswerSpan, AnswerFigures>> {
  const answered = connection
    .select({ status: pacts.status, days: days.as("answered_days") })
    .from(pacts)
    .where(isAnswered)
    .as("answered");
  const isStatus = (status: string) => count(sql`${answered.status} = ${sql.raw(`'${status}'`)}`);
  const rows = await connection
    .select({
      span,
      admitted: count(sql`${answered.status} not in ('refused', 'archived')`),
      refused: isStatus("refused"),
      archived: isStatus("archived"),
    })
    .from(answered)
    .groupBy(sql`1`);
  const names = Object.keys(answerSpans) as AnswerSpan[];
  return Object.fromEntries(
    names.map((name) => {
      const { admitted = 0, refused = 0, archived = 0 } = rows.find(({ span }) => span === name) ?? {};
      return [name, { admitted, refused, archived }];
    }),
  ) as Record<AnswerSpan, AnswerFigures>;
}
