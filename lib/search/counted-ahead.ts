// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { type CommonEntries, countCommon, readCommonEntries } from "./common-entries.ts";
import { common } from "./common-words.ts";
import { type Combination, timesOf } from "./facets.ts";
import { type KeptCounts, keepingCounts } from "./kept-counts.ts";
import type { SearchFacet } from "./vocabulary.ts";

/** By what the counts of a search are kept: however somebody writes its letters; those of everything without any. */
export const keyOf = (query: string | undefined, locale: Locale): string => `${locale} ${(query ?? "").toLowerCase()}`;

const anHour = 60 * 60_000;

/** Of what so many hold, a count of an hour ago says nearly the same. */
export const keepingLong = (): KeptCounts<SearchFacet> =>
  keepingCounts((times) => (times >= common ? anHour : undefined));

export type CountedAhead = {
  /** Reads which entries hold the commonest words, where that was not done for an hour. */
  read: () => Promise<void>;
  /**
   * How many entries of each combination hold the words, and when that was so, by `performance.now()`; undefined where they are
   * not read, or too few to be counted seldom.
   */
  known: (query: string | undefined, locale: Locale) => { counted: Combination<SearchFacet>[]; at: number } | undefined;
};

/**
 * Knows how many entries hold the commonest words, one or several of them together, before somebody asks: for PostgreSQL to
 * count what nearly everything holds takes longer than all the rest of a search.
 */
export function countingAhead(): CountedAhead {
  let readAt = Number.NEGATIVE_INFINITY;
  let entries: CommonEntries | undefined;
  const isOld = () => performance.now() - readAt >= anHour;
  return {
    read: async () => {
      if (!isOld()) return;
      readAt = performance.now();
      entries = undefined;
      entries = await readCommonEntries();
    },
    known: (query, locale) => {
      if (!entries || isOld()) return undefined;
      const counted = countCommon(entries, query, locale);
      return counted && timesOf(counted) >= common ? { counted, at: readAt } : undefined;
    },
  };
}
