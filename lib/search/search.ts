// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, dbByIndex } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { searchAsMeant } from "./as-meant.ts";
import { common } from "./common-words.ts";
import { expectedRows } from "./expected.ts";
import { type Combination, type Counts, countFacets, timesOf } from "./facets.ts";
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

type Combinations = Combination<SearchFacet>[];

/** How the combinations are gathered, and which are known without: a page keeps those of everything and of common words. */
export type Counting = {
  gather: (query: string | undefined, locale: Locale) => Promise<Combinations>;
  known: (query: string | undefined, locale: Locale) => Combinations | undefined;
};

/**
 * Everything public that holds the words, in this language or without one, the best first, a page at a time. Where
 * nothing is found, what was probably meant is searched instead, and `reading` says so.
 */
export const searchEverything = (
  search: SiteSearch,
  locale: Locale,
  { gather, known }: Counting = { gather: gatherEntries, known: () => undefined },
): Promise<SiteSearchResult> =>
  searchAsMeant(search, dbByIndex, async (read) => {
    const before = known(read.q, locale);
    // Also where they are known, as they are counted anew once they have grown old.
    const gathered = gather(read.q, locale);
    const ahead = before && countFacets(searchFacets, before, read);
    const page = findPage(read, locale, ahead && { said: timesOf(before), left: ahead.total });
    page.catch(() => undefined); // Where nothing is counted, nobody waits for it.
    const combinations = await gathered;
    let counted = ahead ?? countFacets(searchFacets, combinations, read);
    // The first that these filters leave may have been published since.
    if (counted.total === 0 && before) counted = countFacets(searchFacets, await gatherEntries(read.q, locale), read);
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

/** Of titles that say something nearly everywhere so many are enough, as the newest of all are weighed beside them. */
const enough = 1_000;

/**
 * The best of a page. Whole texts are weighed of those only that hold the words in their title, and of the newest: to
 * weigh thousands takes longer than anyone waits.
 */
async function findPage(search: SiteSearch, locale: Locale, counted: HowMany | undefined): Promise<FoundEntry[]> {
  const offset = (search.page - 1) * resultsOnPage;
  const where = narrowed(search, locale);
  if (!search.q) {
    const newest = sql`select id from search_entries where ${where} order by ${newestFirst} limit ${resultsOnPage} offset ${offset}`;
    return readEntries(newest, undefined, locale);
  }
  const words = queryIn(locale, search.q);
  const isCommon = await areMetSoon(search, locale, counted);
  const left = narrowed({ ...search, q: undefined }, locale);
  const weighed = await Promise.all([
    isCommon ? newestMet(left, words) : newestGathered(where, words),
    // Looked for in title and text at once, nearly everything would be gathered first.
    titledOf(isCommon ? left : where, where, words),
  ]);
  const page = inOrder(weighed.flat()).slice(offset, offset + resultsOnPage);
  if (page.length === 0) return [];
  const wanted = sql`select unnest(${`{${page.join()}}`}::bigint[]) as id`;
  return readEntries(wanted, words, locale);
}

/**
 * Whether the words are common and the filters leave a tenth of that: then one meets them going back in time. Where the
 * filters leave fewer, going back may lead through everything.
 */
async function areMetSoon(search: SiteSearch, locale: Locale, counted: HowMany | undefined): Promise<boolean> {
  const { said, left } = counted ?? (await expectedOf(search, locale));
  return said >= common && left >= common / 10;
}

/** How many hold the words, and how many of them the filters leave. */
type HowMany = { said: number; left: number };

async function expectedOf(search: SiteSearch, locale: Locale): Promise<HowMany> {
  const expected = (where: SQL | undefined) => expectedRows(dbByIndex, sql`search_entries`, where);
  // Of the two readings of an English search, mostly the same words, PostgreSQL would expect both together.
  const [said, left] = await Promise.all([expected(holds(search.q, "it")), expected(narrowed(search, locale))]);
  return { said, left };
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

/**
 * The newest that hold the words, met one after the other back from today. Asked whether it `is true`, PostgreSQL does not
 * gather the others by the index of words.
 */
const newestMet = (left: SQL | undefined, words: SQL): Promise<Weighed[]> =>
  dbByIndex.execute<Weighed>(sql`
    select ${weighing(words)} from search_entries
    where ${left} and (words @@ ${words}) is true
    order by ${newestFirst} limit ${reach}`);

/** The newest of all that hold the words: quick where they are not too many. */
const newestGathered = (where: SQL | undefined, words: SQL): Promise<Weighed[]> =>
  newestAmong(sql`select id, dated_on from search_entries where ${where}`, reach, weighing(words));

/** The newest of those titled so, as far as their text is what is sought: a word that must not be there may stand in it. */
const titledOf = (among: SQL | undefined, where: SQL | undefined, words: SQL): Promise<Weighed[]> =>
  newestAmong(
    sql`select id, dated_on from search_entries where ${among} and title_words @@ ${words} limit ${enough}`,
    titled,
    weighing(words),
    where,
  );

const newestAmong = (found: SQL, limit: number, told: SQL, where: SQL = sql`true`): Promise<Weighed[]> =>
  dbByIndex.execute<Weighed>(sql`
    with found as materialized (${found}),
      newest as materialized (select id from found order by ${newestFirst} limit ${limit})
    select ${told} from newest join search_entries using (id) where ${where}`);

/** How many there are of each combination of kind, zone and year, of what holds these words. */
export const gatherEntries: Counting["gather"] = async (query, locale) => {
  const counted = await (query === undefined ? db : dbByIndex)
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
