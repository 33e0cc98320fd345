// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife } from "next/cache";
import type { Locale } from "#lib/kernel/locale.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { countingAhead, keepingLong, keyOf } from "./counted-ahead.ts";
import type { SiteSearch } from "./schemas.ts";
import { type Counting, gatherEntries, type SiteSearchResult, searchEverything } from "./search.ts";

/** How many there are of each combination of kind, zone and year; every room adds to them, so they are seconds old. */
async function publishedCombinations(locale: Locale) {
  "use cache";
  cacheLife(publicCache);
  return gatherEntries(undefined, locale);
}

const kept = keepingLong();
const countAhead = countingAhead(kept);

const counting: Counting = {
  known: (query, locale) => (query ? kept.known(keyOf(query, locale)) : undefined),
  gather: async (query, locale) =>
    query ? kept.counted(keyOf(query, locale), () => gatherEntries(query, locale)) : publishedCombinations(locale),
};

/** As `searchEverything`, which counts anew only what words narrow to, and of the commonest words only now and then. */
export async function searchPublished(search: SiteSearch, locale: Locale): Promise<SiteSearchResult> {
  const found = await searchEverything(search, locale, counting);
  countAhead().catch(() => undefined);
  return found;
}
