// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife } from "next/cache";
import { db } from "#db/client.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { keepingCounts } from "./kept-counts.ts";
import type { SiteSearch } from "./schemas.ts";
import { gatherEntries, searchEverything } from "./search.ts";
import type { SearchFacet } from "./vocabulary.ts";

/** How many there are of each combination of kind, zone and year; every room adds to them, so they are seconds old. */
async function publishedCombinations(locale: Locale) {
  "use cache";
  cacheLife(publicCache);
  return gatherEntries(undefined, locale, db);
}

const keep = keepingCounts<SearchFacet>();

/** As `searchEverything`, which counts anew only what words narrow to, and of the commonest words only now and then. */
export const searchPublished = (search: SiteSearch, locale: Locale) =>
  searchEverything(search, locale, db, (query, ...where) =>
    query ? keep(`${locale} ${query}`, () => gatherEntries(query, ...where)) : publishedCombinations(locale),
  );
