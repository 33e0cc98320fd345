// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { searchEntries } from "#db/schema/search.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import type { SiteFilter } from "./schemas.ts";
import { searchFacets, undated, wholeMunicipality } from "./vocabulary.ts";
import { wordsQuery } from "./words-query.ts";

/** English readers find Italian texts by Italian words, and English ones by English words. */
export const queryIn = (locale: Locale, query: string): SQL =>
  locale === "en" ? sql`(${wordsQuery(query)} || ${wordsQuery(query, "portico_english")})` : wordsQuery(query);

/** What is read in this language, and holds the words where there are any. */
export const holds = (query: string | undefined, locale: Locale): SQL | undefined =>
  and(
    or(isNull(searchEntries.locale), eq(searchEntries.locale, locale)),
    query === undefined ? undefined : says(query, locale),
  );

/** Words are looked for; a number of the register is looked up. */
const says = (query: string, locale: Locale): SQL =>
  registerNumber.safeParse(query).success
    ? sql`"search_entries"."params" ->> 'number' = ${query}`
    : sql`"search_entries"."words" @@ ${queryIn(locale, query)}`;

/** What the filters leave, as the columns of an entry and the indexes of days say it. */
export const narrowed = ({ kind, zone, period }: SiteFilter): SQL | undefined =>
  and(
    kind && eq(searchEntries.kind, kind),
    zone === undefined
      ? undefined
      : zone === wholeMunicipality
        ? isNull(searchEntries.zoneCode)
        : eq(searchEntries.zoneCode, zone),
    period === undefined ? undefined : period === undated ? isNull(searchEntries.datedOn) : inYear(Number(period)),
  );

const inYear = (year: number): SQL =>
  sql`"search_entries"."dated_on" between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;

/** By what the index of words tells entries apart, beside their words. */
const labels = sql.raw("search_labels(kind, zone_code, dated_on)");

/** What the filters leave, as the index of words says it. */
export function labelled(filter: SiteFilter): SQL | undefined {
  const wanted = searchFacets.flatMap((facet) =>
    filter[facet] === undefined ? [] : sql`${`${facet} ${filter[facet]}`}`,
  );
  return wanted.length === 0 ? undefined : sql`${labels} @> array[${sql.join(wanted, sql`, `)}]`;
}

/** Newest first, as the indexes of days have it. */
export const newestFirst = sql.raw("dated_on desc nulls last, id");

/**
 * Whatever is of the weeks in which so many of the newest are that the filters leave, as the index of words says it.
 * Nothing, where some of these have no day.
 */
export const inWeeksOf = (newest: number, filter: SiteFilter): SQL => sql`${labels} && array(
  select search_weeks(day::date) from generate_series(
    (select dated_on from search_entries where ${narrowed(filter) ?? sql`true`} order by ${newestFirst} offset ${newest - 1} limit 1),
    (select max(dated_on) + 27 from search_entries),
    interval '28 days'
  ) as day)`;
