// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { promptness } from "./filter.ts";
import { isPublic } from "./queries.ts";
import { type ProposalFigures, type ProposalStatistics, wholeMunicipality } from "./vocabulary.ts";

/** How many months the statistics look back. */
const months = 12;

const dimensions = {
  kind: sql<string>`${proposals.kind}`,
  topic: sql<string>`${proposals.topicCode}`,
  zone: sql<string>`coalesce(${proposals.zoneCode}, ${sql.raw(`'${wholeMunicipality}'`)})`,
  month: sql<string>`to_char(${cases.openedOn}, 'YYYY-MM')`,
} as const;

/** What was filed and what became of it, on a day: in all, and by kind, topic, zone and month of filing. */
export async function proposalStatistics(
  today: Temporal.PlainDate,
  connection: Connection = db,
): Promise<ProposalStatistics> {
  const since = today.with({ day: 1 }).subtract({ months: months - 1 });
  const by = (dimension: SQL<string>, where?: SQL) =>
    connection
      .select({ word: dimension, ...figures(today) })
      .from(proposals)
      .innerJoin(cases, eq(cases.id, proposals.caseId))
      .where(and(isPublic, where))
      .groupBy(sql`1`);
  const [[all], kind, topic, zone, month] = await Promise.all([
    connection.select(figures(today)).from(proposals).innerJoin(cases, eq(cases.id, proposals.caseId)).where(isPublic),
    by(dimensions.kind),
    by(dimensions.topic),
    by(dimensions.zone),
    by(dimensions.month, gte(cases.openedOn, since.toString())),
  ]);
  return {
    today: today.toString(),
    all: all ?? nothing,
    kind: byWord(kind),
    topic: byWord(topic),
    zone: byWord(zone),
    month: everyMonth(byWord(month), today),
  };
}

function figures(today: Temporal.PlainDate) {
  const count = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const prompt = (word: string) => count(sql`${promptness(today)} = ${sql.raw(`'${word}'`)}`);
  const outcome = (word: string) => count(sql`${proposals.outcome} = ${sql.raw(`'${word}'`)}`);
  const closing = (word: string) => count(sql`${proposals.closing} = ${sql.raw(`'${word}'`)}`);
  return {
    filed: sql<number>`count(*)::int`,
    inTerm: prompt("in-term"),
    late: prompt("late"),
    waiting: prompt("waiting"),
    overdue: prompt("overdue"),
    accepted: outcome("accepted"),
    partlyAccepted: outcome("partly-accepted"),
    notAccepted: outcome("not-accepted"),
    underWay: count(sql`${proposals.status} = 'under-way'`),
    done: closing("done"),
    partlyDone: closing("partly-done"),
    notDone: closing("not-done"),
    medianDays: sql<number | null>`(percentile_cont(0.5) within group (order by ${cases.closedOn} - ${cases.openedOn})
      filter (where ${proposals.answeredAt} is not null))::float8`,
  };
}

const nothing: ProposalFigures = {
  ...{ filed: 0, inTerm: 0, late: 0, waiting: 0, overdue: 0, accepted: 0, partlyAccepted: 0, notAccepted: 0 },
  ...{ underWay: 0, done: 0, partlyDone: 0, notDone: 0, medianDays: null },
};

const byWord = (rows: readonly ({ word: string } & ProposalFigures)[]): Record<string, ProposalFigures> =>
  Object.fromEntries(rows.map(({ word, ...figures }) => [word, figures]));

/** The months up to this one, oldest first, those in which nothing was filed included. */
function everyMonth(found: Record<string, ProposalFigures>, today: Temporal.PlainDate) {
  const last = today.toPlainYearMonth();
  const names = Array.from({ length: months }, (_, index) => last.subtract({ months: months - 1 - index }).toString());
  return Object.fromEntries(names.map((name) => [name, found[name] ?? nothing]));
}
