// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import type { Connection } from "#db/transaction.ts";
import type { Locale } from "#lib/kernel/locale.ts";
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
import { otherReadings } from "./words.ts";

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
export async function searchEverything(
  search: SiteSearch,
  locale: Locale,
  connection: Connection = db,
  gather: Gather = gatherEntries,
): Promise<SiteSearchResult> {
  const result = await searchAsRead(search, locale, { as: "written" }, connection, gather);
  if (result.total > 0 || !search.q) return result;
  for (const reading of await otherReadings(search.q, connection)) {
    const again = await searchAsRead({ ...search, q: reading.query }, locale, reading, connection, gather);
    if (again.total > 0) return again;
  }
  return result;
}

async function searchAsRead(
  search: SiteSearch,
  locale: Locale,
  reading: Reading,
  connection: Connection,
  gather: Gather,
): Promise<SiteSearchResult> {
  const [combinations, ids] = await Promise.all([
    gather(search.q, locale, connection),
    findPage(search, locale, connection),
  ]);
  const found = await readEntries(ids, search.q ? wordsQuery(search.q, locale) : undefined, locale, connection);
  return { ...countFacets(searchFacets, combinations, search), found, reading };
}

/** English readers find Italian texts by Italian words, and English ones by English words. */
const wordsQuery = (query: string, locale: Locale): SQL =>
  locale === "en"
    ? sql`(websearch_to_tsquery('portico', ${query}) || websearch_to_tsquery('portico_english', ${query}))`
    : sql`websearch_to_tsquery('portico', ${query})`;

const year = sql<string>`coalesce("search_entries"."year"::text, ${sql.raw(`'${undated}'`)})`;
const zone = sql<string>`coalesce("search_entries"."zone_code", ${sql.raw(`'${wholeMunicipality}'`)})`;

const holds = (query: string | undefined, locale: Locale): SQL | undefined =>
  and(
    or(isNull(searchEntries.locale), eq(searchEntries.locale, locale)),
    query ? sql`"search_entries"."words" @@ ${wordsQuery(query, locale)}` : undefined,
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
    period === undefined
      ? undefined
      : period === undated
        ? isNull(searchEntries.datedOn)
        : sql`"search_entries"."year" = ${Number(period)}`,
  );

/** Newest first, as the indexes have it. */
const newestFirst = [sql`"search_entries"."dated_on" desc nulls last`, sql`"search_entries"."id"`];

/** One can turn so far: what is beyond is not put in order. */
const reach = lastPage * resultsOnPage;

/**
 * The best of a page. Whole texts are weighed of those only that hold the words in their title, and of the newest: to
 * weigh thousands takes longer than anyone waits.
 */
async function findPage(search: SiteSearch, locale: Locale, connection: Connection): Promise<number[]> {
  const page = sql`limit ${resultsOnPage} offset ${(search.page - 1) * resultsOnPage}`;
  const where = narrowed(search, locale);
  const order = sql.join(newestFirst, sql`, `);
  if (!search.q) {
    return idsOf(connection, sql`select id from search_entries where ${where} order by ${order} ${page}`);
  }
  const words = wordsQuery(search.q, locale);
  return idsOf(
    connection,
    sql`with titled as (
        select id from search_entries where ${where} and title_words @@ ${words} order by ${order} limit ${reach}
      ),
      newest as (select id from search_entries where ${where} order by ${order} limit ${reach})
    select search_entries.id
    from (select id from titled union select id from newest) as best join search_entries using (id)
    order by ts_rank("search_entries"."words", ${words}, 1) desc, ${order} ${page}`,
  );
}

async function idsOf(connection: Connection, query: SQL): Promise<number[]> {
  const rows = await connection.execute<{ id: string }>(query);
  return rows.map(({ id }) => Number(id));
}

/** How many there are of each combination of kind, zone and year, of what holds these words. */
export const gatherEntries: Gather = (query, locale, connection) =>
  connection
    .select({
      kind: searchEntries.kind,
      zone,
      period: year,
      times: sql<number>`count(*)::int`,
    })
    .from(searchEntries)
    .where(holds(query, locale))
    .groupBy(searchEntries.kind, searchEntries.zoneCode, sql`"search_entries"."year"`);
