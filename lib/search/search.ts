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
    const gathered = gather(read.q, locale, connection);
    const page = findPage(read, locale, connection);
    page.catch(() => undefined); // Where nothing is counted, nobody waits for it.
    const counted = countFacets(searchFacets, await gathered, read);
    return { ...counted, found: counted.total === 0 ? [] : await page };
  });

/** English readers find Italian texts by Italian words, and English ones by English words. */
const queryIn = (locale: Locale, query: string): SQL =>
  locale === "en" ? sql`(${wordsQuery(query)} || ${wordsQuery(query, "portico_english")})` : wordsQuery(query);

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

/** Of titles that say something nearly everywhere so many are enough, as the newest of all are weighed beside them. */
const enough = 1_000;

/**
 * The best of a page. Whole texts are weighed of those only that hold the words in their title, and of the newest: to
 * weigh thousands takes longer than anyone waits.
 */
async function findPage(search: SiteSearch, locale: Locale, connection: Connection): Promise<FoundEntry[]> {
  const offset = (search.page - 1) * resultsOnPage;
  const where = narrowed(search, locale);
  if (!search.q) {
    const newest = sql`select id from search_entries where ${where} order by ${newestFirst} limit ${resultsOnPage} offset ${offset}`;
    return readEntries(newest, undefined, locale, connection);
  }
  const words = queryIn(locale, search.q);
  const isCommon = await areMetSoon(search, locale, connection);
  // Looked for in title and text at once, nearly everything would be gathered first.
  const among = isCommon ? narrowed({ ...search, q: undefined }, locale) : where;
  const weighed = await Promise.all([
    isCommon ? newestMet(connection, where, words) : newestGathered(connection, where, words),
    titledOf(connection, among, where, words),
  ]);
  const page = inOrder(weighed.flat()).slice(offset, offset + resultsOnPage);
  if (page.length === 0) return [];
  const wanted = sql`select unnest(${`{${page.join()}}`}::bigint[]) as id`;
  return readEntries(wanted, words, locale, connection);
}

/** Whether so many hold the words, and so many of them are left by the filters, that one meets them going back in time. */
async function areMetSoon(search: SiteSearch, locale: Locale, connection: Connection): Promise<boolean> {
  const expected = (where: SQL | undefined) => expectedRows(connection, sql`search_entries`, where);
  // Of the two readings of an English search, mostly the same words, PostgreSQL would expect both together.
  const [said, left] = await Promise.all([expected(holds(search.q, "it")), expected(narrowed(search, locale))]);
  return said >= common && left >= common / 10;
}

type Weighed = { id: string; weight: number; day: string | null };

/** What is told of each that is weighed. */
const weighing = (words: SQL): SQL => sql`id, ts_rank(words, ${words}, 1) as weight, dated_on::text as day`;

/** The weightiest first, of the same weight the newest; each once. */
function inOrder(weighed: readonly Weighed[]): string[] {
  const each = [...new Map(weighed.map((one) => [one.id, one])).values()];
  each.sort(
    (one, other) =>
      other.weight - one.weight || (other.day ?? "").localeCompare(one.day ?? "") || Number(one.id) - Number(other.id),
  );
  return each.map(({ id }) => id);
}

/** The newest, met one after the other back from today, without gathering the rest. */
const newestMet = (connection: Connection, where: SQL | undefined, words: SQL): Promise<Weighed[]> =>
  byIndex(
    connection,
    (tx) =>
      tx.execute<Weighed>(sql`
        select ${weighing(words)} from search_entries where ${where} order by ${newestFirst} limit ${reach}`),
    ["seqscan", "bitmapscan"],
  );

/** The newest of all that hold the words: quick where they are not too many. */
const newestGathered = (connection: Connection, where: SQL | undefined, words: SQL): Promise<Weighed[]> =>
  newestAmong(connection, sql`select id, dated_on from search_entries where ${where}`, reach, weighing(words));

/** The newest of those titled so, as far as their text is what is sought: a word that must not be there may stand in it. */
const titledOf = (
  connection: Connection,
  among: SQL | undefined,
  where: SQL | undefined,
  words: SQL,
): Promise<Weighed[]> =>
  newestAmong(
    connection,
    sql`select id, dated_on from search_entries where ${among} and title_words @@ ${words} limit ${enough}`,
    titled,
    weighing(words),
    where,
  );

const newestAmong = (connection: Connection, found: SQL, limit: number, told: SQL, where: SQL = sql`true`) =>
  byIndex(connection, (tx) =>
    tx.execute<Weighed>(sql`
      with found as materialized (${found}),
        newest as materialized (select id from found order by ${newestFirst} limit ${limit})
      select ${told} from newest join search_entries using (id) where ${where}`),
  );

/** How many there are of each combination of kind, zone and year, of what holds these words. */
export const gatherEntries: Gather = (query, locale, connection) =>
  query === undefined
    ? countEntries(query, locale, connection)
    : byIndex(connection, (tx) => countEntries(query, locale, tx));

const countEntries: Gather = async (query, locale, connection) => {
  const counted = await connection
    .select({ facets, times: sql<number>`count(*)::int` })
    .from(searchEntries)
    .where(holds(query, locale))
    .groupBy(facets);
  return counted.map(({ facets, times }) => ({ ...facetsOf(facets), times }));
};

/** Kind, year and zone of an entry, between blanks. */
const facets = sql<string>`"search_entries"."facets"`;

function facetsOf(facets: string): Record<SearchFacet, string> {
  const [kind = "", period = "", ...zone] = facets.split(" ");
  return { kind, period, zone: zone.join(" ") };
}
