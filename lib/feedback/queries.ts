// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, gte, isNotNull, lt, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { feedback } from "#db/schema/feedback.ts";
import type { Aspect, Marks, RatedKind, RatingResult } from "./vocabulary.ts";
import { ratings } from "./vocabulary.ts";

/** How many months back results are told. */
export const resultMonths = 12;

/** The first day of a period and the first after it, `YYYY-MM-DD`. */
export type Period = { from: string; until: string };

/** The month that is named, or the last twelve with the one that runs. */
export function periodOf(month: string | undefined, on: Temporal.PlainDate): Period {
  const last = month ? Temporal.PlainYearMonth.from(month) : on.toPlainYearMonth();
  const first = month ? last : last.subtract({ months: resultMonths - 1 });
  const day = (of: Temporal.PlainYearMonth) => of.toPlainDate({ day: 1 }).toString();
  return { from: day(first), until: day(last.add({ months: 1 })) };
}

const within = (kind: RatedKind, { from, until }: Period): SQL | undefined =>
  and(eq(feedback.kind, kind), gte(feedback.givenOn, from), lt(feedback.givenOn, until));

const figures = {
  answers: sql<number>`count(*)::int`,
  average: sql<number>`round(avg(${feedback.rating}), 1)::float`,
  marks: sql<Marks>`json_build_object(${sql.join(
    ratings.map(
      (mark) => sql`${sql.raw(`'${mark}'`)}, count(*) filter (where ${feedback.rating} = ${sql.raw(String(mark))})`,
    ),
    sql`, `,
  )})`,
};

/** How each page or service was rated in a period, the most rated first. */
export const listResults = (kind: RatedKind, period: Period): Promise<RatingResult[]> =>
  db
    .select({ name: feedback.name, address: feedback.address, ...figures })
    .from(feedback)
    .where(within(kind, period))
    .groupBy(feedback.name, feedback.address)
    .orderBy(desc(figures.answers), asc(feedback.name), asc(feedback.address));

/** The same, pages of one kind taken together, such as those of all proposals. */
export async function listResultsByName(kind: RatedKind, period: Period, atLeast: number): Promise<RatingResult[]> {
  const rows = await db
    .select({ name: feedback.name, ...figures })
    .from(feedback)
    .where(within(kind, period))
    .groupBy(feedback.name)
    .having(sql`count(*) >= ${atLeast}`)
    .orderBy(desc(figures.answers), asc(feedback.name));
  return rows.map((row) => ({ ...row, address: null }));
}

/** Month by month (`YYYY-MM`), oldest first. */
export const listByMonth = (kind: RatedKind, period: Period) => {
  const month = sql<string>`to_char(${feedback.givenOn}, 'YYYY-MM')`;
  return db
    .select({ month, ...figures })
    .from(feedback)
    .where(within(kind, period))
    .groupBy(month)
    .orderBy(month);
};

/** What went well and what was hard, with how many said so. */
export const listAspects = (
  kind: RatedKind,
  period: Period,
): Promise<{ aspect: Aspect | null; well: number; hard: number }[]> =>
  db
    .select({
      aspect: feedback.aspect,
      well: sql<number>`(count(*) filter (where ${feedback.rating} >= 4))::int`,
      hard: sql<number>`(count(*) filter (where ${feedback.rating} < 4))::int`,
    })
    .from(feedback)
    .where(and(within(kind, period), isNotNull(feedback.aspect)))
    .groupBy(feedback.aspect)
    .orderBy(desc(sql`count(*)`));

/** How many comments a page shows. */
const shown = 100;

/** The words of a period and those that were removed from it, the latest first. */
export const listComments = (kind: RatedKind, period: Period) =>
  db
    .select({
      id: feedback.id,
      name: feedback.name,
      address: feedback.address,
      locale: feedback.locale,
      rating: feedback.rating,
      comment: feedback.comment,
      hiddenReason: feedback.hiddenReason,
      givenOn: feedback.givenOn,
    })
    .from(feedback)
    .where(and(within(kind, period), or(isNotNull(feedback.comment), isNotNull(feedback.hiddenReason))))
    .orderBy(desc(feedback.givenOn), desc(feedback.id))
    .limit(shown);

/** Every rating of a period, for the CSV: a thousand at a time. */
export async function* everyRating({ kind, period }: { kind: RatedKind; period: Period }) {
  for (let after = ""; ; ) {
    const rows = await db
      .select()
      .from(feedback)
      .where(and(within(kind, period), after === "" ? undefined : sql`${feedback.id} > ${after}`))
      .orderBy(asc(feedback.id))
      .limit(1_000);
    yield rows;
    if (rows.length < 1_000) return;
    after = rows.at(-1)?.id ?? "";
  }
}

/** Whether words can still be added to a rating, and which mark it gave. */
export async function findRating(id: string) {
  const [found] = await db
    .select({ rating: feedback.rating, aspect: feedback.aspect, comment: feedback.comment })
    .from(feedback)
    .where(eq(feedback.id, id));
  return found ?? null;
}
