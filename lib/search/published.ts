// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { countingAhead, keepingLong, keyOf } from "./counted-ahead.ts";
import type { SiteSearch } from "./schemas.ts";
import { type Counting, gatherEntries, type SiteSearchResult, searchEverything } from "./search.ts";

const kept = keepingLong();
const countedAhead = countingAhead();

const counting: Counting = {
  known: (query, locale) => {
    const key = keyOf(query, locale);
    const ahead = kept.known(key) ? undefined : countedAhead.known(query, locale);
    if (ahead) kept.put(key, ahead.counted, ahead.at);
    return kept.known(key);
  },
  gather: (query, locale) => kept.counted(keyOf(query, locale), () => gatherEntries(query, locale)),
};

/** As `searchEverything`; everything, and what the commonest words stand in, is counted only now and then. */
export async function searchPublished(search: SiteSearch, locale: Locale): Promise<SiteSearchResult> {
  const found = await searchEverything(search, locale, counting);
  countedAhead.read().catch(() => undefined);
  return found;
}
