// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { common, commonWords } from "./common-words.ts";
import { type KeptCounts, keepingCounts } from "./kept-counts.ts";
import { gatherEntries } from "./search.ts";
import type { SearchFacet } from "./vocabulary.ts";

/** By what the counts of a search are kept: however somebody writes its letters; those of everything without any. */
export const keyOf = (query: string | undefined, locale: Locale): string => `${locale} ${(query ?? "").toLowerCase()}`;

const anHour = 60 * 60_000;

/** Of what so many hold, a count of an hour ago says nearly the same. */
export const keepingLong = (): KeptCounts<SearchFacet> =>
  keepingCounts((times) => (times >= common ? anHour : undefined));

/**
 * Counts everything, and what the commonest words stand in, before somebody asks for it, one after the other, where that was
 * not done for an hour: to count what nearly everything holds takes longer than all the rest of a search.
 */
export function countingAhead(kept: KeptCounts<SearchFacet>): () => Promise<void> {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - doneAt < anHour) return;
    doneAt = performance.now();
    for (const locale of locales) kept.put(keyOf(undefined, locale), await gatherEntries(undefined, locale));
    for (const words of await commonWords()) {
      const [first = ""] = words;
      const counted = await gatherEntries(first, "it");
      for (const word of words) kept.put(keyOf(word, "it"), counted);
    }
  };
}
