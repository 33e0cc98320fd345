// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import type { Connection } from "#db/transaction.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { searchAsMeant } from "./as-meant.ts";
import { byIndex } from "./by-index.ts";
import { expectedRows } from "./expected.ts";
import { type Combination, type Counts, countFacets } from "./facets.ts";
import { type FoundEntry, readEntries } from "./found.ts";
import type { SiteFilter, SiteSearch } from "./schemas.ts";
import {
  lastPage,
  type Reading,
  resultsOnPage,
  type SearchFacet,
  searchFacets,
  undated,
  wholeMunicipality,
} from "./vocabulary.ts";
import { wordsQuery } from "./words-query.ts";

export type SiteSearchResult = {
  total: number;
  found: FoundEntry[];
  facets: Counts<SearchFacet>;
  reading: Reading;
};

/** How the combinations are gathered: a page keeps those of everything. */
type Gather = (
  query: string | undefined,
  locale: Locale,
  connection: Connection,
) => Promise<Combination<SearchFacet>[]>;

/**
 * Everything public that holds the words, in this language or without one, the best first, a page at a time. Where
 * nothing is found, what was probably meant is searched instead, and `reading` says so.
 */
export const searchEverything = (
  search: SiteSearch,
  locale: Locale,
  connection: Connection = db,
  gather: Gather = gatherEntries,
): Promise<SiteSearchResult> =>
  searchAsMeant(search, connection, async (read) => {
    const [combinations, found] = await Promise.all([
      gather(read.q, locale, connection),
      findPage(read, locale, connection),
    ]);
    return { ...countFacets(searchFacets, combinations, read), found };
  });

/** English readers find Italian texts by Italian words, and English ones by English words. */
const queryIn = (locale: Locale, query: string): SQL =>
  locale === "en" ? sql`(${wordsQuery(query)} || ${wordsQuery(query, "portico_english")})` : wordsQuery(query);

const year = sql<string>`coalesce("search_entries"."year"::text, ${sql.raw(`'${undated}'`)})`;
const zone = sql<string>`coalesce("search_entries"."zone_code", ${sql.raw(`'${wholeMunicipality}'`)})`;

/** Words are looked for; a number of the register is looked up. */
const says = (query: string, locale: Locale): SQL =>
  registerNumber.safeParse(query).success
    ? sql`"search_entries"."params" ->> 'number' = ${query}`
    : sql`"search_entries"."words" @@ ${queryIn(locale, query)}`;

const holds = (query: string | undefined, locale: Locale): SQL | undefined =>
  and(
    or(isNull(searchEntries.locale), eq(searchEntries.locale, locale)),
    query === undefined ? undefined : says(query, locale),
  );

const narrowed = ({ q, kind, zone: code, period }: SiteFilter, locale: Locale): SQL | undefined =>
  and(
    holds(q, locale),
    kind && eq(searchEntries.kind, kind),
    code === undefined
      ? undefined
      : code === wholeMunicipality
        ? isNull(searchEntries.zoneCode)
        : eq(searchEntries.zoneCode, code),
    period === undefined ? undefined : period === undated ? isNull(searchEntries.datedOn) : inYear(Number(period)),
  );

/** By the day, as the indexes have it. */
const inYear = (year: number): SQL =>
  sql`"search_entries"."dated_on" between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;

/** Newest first, as the indexes have it. */
const newestFirst = sql.raw("dated_on desc nulls last, id");

/** One can turn so far: what is beyond is not put in order. */
const reach = lastPage * resultsOnPage;

/** Of those that hold the words in their title, so many are weighed whatever their day. */
const titled = 150;

/**
 * Words that so many hold are met soon when one goes back in time: to gather all that hold them takes longer. Where the
 * filters leave fewer than a tenth of these, going back may lead through everything.
 */
const common = 10_000;

/** Of titles that say something nearly everywhere so many are enough, as `newestOf` meets the newest of them. */
const enough = 1_000;

/**
 * The best of a page. Whole texts are weighed of those only that hold the words in their title, and of the newest: to
 * weigh thousands takes longer than anyone waits.
 */
async function findPage(search: SiteSearch, locale: Locale, connection: Connection): Promise<FoundEntry[]> {
  const page = sql`limit ${resultsOnPage} offset ${(search.page - 1) * resultsOnPage}`;
  const where = narrowed(search, locale);
  if (!search.q) {
    const newest = sql`select id from search_entries where ${where} order by ${newestFirst} ${page}`;
    return readEntries(newest, undefined, locale, connection);
  }
  const words = queryIn(locale, search.q);
  const weighed = sql`order by ts_rank(words, ${words}, 1) desc, ${newestFirst} ${page}`;
  if (!(await areMetSoon(search, locale, connection))) {
    const best = sql`${gathered(where, words)} select id from best join search_entries using (id) ${weighed}`;
    return byIndex(connection, (tx) => readEntries(best, words, locale, tx));
  }
  const filters = narrowed({ ...search, q: undefined }, locale);
  const found = await Promise.all([newestOf(connection, where), titledOf(connection, filters, words)]);
  const ids = `{${[...new Set(found.flat())].join()}}`;
  const best = sql`select id from search_entries where id = any(${ids}::bigint[]) and ${where} ${weighed}`;
  return readEntries(best, words, locale, connection);
}

/** Whether so many hold the words, and so many of them are left by the filters, that one meets them going back in time. */
async function areMetSoon(search: SiteSearch, locale: Locale, connection: Connection): Promise<boolean> {
  const expected = (where: SQL | undefined) => expectedRows(connection, sql`search_entries`, where);
  const [said, left] = await Promise.all([expected(holds(search.q, locale)), expected(narrowed(search, locale))]);
  return said >= common && left >= common / 10;
}

/** The best, found among all that hold the words: quick where they are not too many. */
const gathered = (where: SQL | undefined, words: SQL): SQL => sql`
  with hits as materialized (select id, dated_on from search_entries where ${where}),
    titled as materialized (select id from search_entries where title_words @@ ${words}),
    best as (
      (select id from hits join titled using (id) order by ${newestFirst} limit ${titled})
      union (select id from hits order by ${newestFirst} limit ${reach})
    )`;

/** The newest, met one after the other back from today, without gathering the rest. */
const newestOf = (connection: Connection, where: SQL | undefined): Promise<number[]> =>
  byIndex(
    connection,
    (tx) => idsOf(tx, sql`select id from search_entries where ${where} order by ${newestFirst} limit ${reach}`),
    ["seqscan", "bitmapscan"],
  );

/** The newest of those titled so, whatever their text says: looked for in both, nearly everything would be gathered first. */
const titledOf = (connection: Connection, where: SQL | undefined, words: SQL): Promise<number[]> =>
  byIndex(connection, (tx) =>
    idsOf(
      tx,
      sql`with so as materialized
          (select id, dated_on from search_entries where ${where} and title_words @@ ${words} limit ${enough})
        select id from so order by ${newestFirst} limit ${titled}`,
    ),
  );

async function idsOf(connection: Connection, query: SQL): Promise<number[]> {
  const rows = await connection.execute<{ id: string }>(query);
  return rows.map(({ id }) => Number(id));
}

/** How many there are of each combination of kind, zone and year, of what holds these words. */
export const gatherEntries: Gather = (query, locale, connection) =>
  query === undefined
    ? countEntries(query, locale, connection)
    : byIndex(connection, (tx) => countEntries(query, locale, tx));

const countEntries: Gather = (query, locale, connection) =>
  connection
    .select({ kind: searchEntries.kind, zone, period: year, times: sql<number>`count(*)::int` })
    .from(searchEntries)
    .where(holds(query, locale))
    .groupBy(searchEntries.kind, searchEntries.zoneCode, sql`"search_entries"."year"`);
