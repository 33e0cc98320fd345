// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, sql } from "drizzle-orm";
import { db, dbByIndex } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { searchAsMeant } from "./as-meant.ts";
import { holds, narrowed, newestFirst } from "./conditions.ts";
import { type Combination, type Counts, countFacets, facetsOf } from "./facets.ts";
import { type FoundEntry, readEntries } from "./found.ts";
import type { SiteSearch } from "./schemas.ts";
import { soughtBy } from "./sought.ts";
import { type Reading, resultsOnPage, type SearchFacet, searchFacets, type WhyNothing } from "./vocabulary.ts";
import { weighedFor } from "./weighed.ts";
import { whyNothing } from "./why-nothing.ts";

export type SiteSearchResult = {
  total: number;
  found: FoundEntry[];
  facets: Counts<SearchFacet>;
  reading: Reading;
  /** Null where something was found. */
  nothing: WhyNothing | null;
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
export async function searchEverything(
  search: SiteSearch,
  locale: Locale,
  { gather, known }: Counting = { gather: gatherEntries, known: () => undefined },
): Promise<SiteSearchResult> {
  const result = await searchAsMeant(search, dbByIndex, async (read) => {
    const before = known(read.q, locale);
    // Also where they are known, as they are counted anew once they have grown old.
    const gathered = gather(read.q, locale);
    const ahead = before && countFacets(searchFacets, before, read);
    const page = findPage(read, locale, ahead?.total);
    page.catch(() => undefined); // Where nothing is counted, nobody waits for it.
    const combinations = await gathered;
    let counted = ahead ?? countFacets(searchFacets, combinations, read);
    // The first that these filters leave may have been published since.
    if (counted.total === 0 && before) counted = countFacets(searchFacets, await gatherEntries(read.q, locale), read);
    return { ...counted, found: counted.total === 0 ? [] : await page };
  });
  return { ...result, nothing: result.total === 0 ? await whyNothing(search, locale) : null };
}

/** The best of a page. How many the filters leave is `counted`, where somebody counted before. */
async function findPage(
  { q, page, ...filter }: SiteSearch,
  locale: Locale,
  counted: number | undefined,
): Promise<FoundEntry[]> {
  const offset = (page - 1) * resultsOnPage;
  if (!q) {
    const where = and(holds(undefined, locale), narrowed(filter));
    const newest = sql`select id from search_entries where ${where} order by ${newestFirst} limit ${resultsOnPage} offset ${offset}`;
    return readEntries(newest, new Map(), locale);
  }
  const wanted = offset + resultsOnPage;
  const [weighed, sought] = await Promise.all([
    weighedFor({ query: q, filter, locale, wanted }, counted),
    soughtBy(q, locale, dbByIndex),
  ]);
  const best = weighed.slice(offset);
  if (best.length === 0) return [];
  return readEntries(sql`select unnest(${`{${best.join()}}`}::bigint[]) as id`, sought, locale);
}

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
