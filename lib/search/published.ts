// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { countingAhead, keepingLong, keyOf } from "./counted-ahead.ts";
import type { SiteSearch } from "./schemas.ts";
import { type Counting, gatherEntries, type SiteSearchResult, searchEverything } from "./search.ts";

const kept = keepingLong();
const countAhead = countingAhead(kept);

const counting: Counting = {
  known: (query, locale) => kept.known(keyOf(query, locale)),
  gather: (query, locale) => kept.counted(keyOf(query, locale), () => gatherEntries(query, locale)),
};

/** As `searchEverything`; everything, and what the commonest words stand in, is counted only now and then. */
export async function searchPublished(search: SiteSearch, locale: Locale): Promise<SiteSearchResult> {
  const found = await searchEverything(search, locale, counting);
  countAhead().catch(() => undefined);
  return found;
}
