// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SearchFacet } from "./vocabulary.ts";

/** So many things have these words; null where a facet has none for them. */
export type Combination<Facet extends string> = Record<Facet, string | null> & { times: number };

/** How many things have any of them. */
export const timesOf = (combinations: readonly { times: number }[]): number =>
  combinations.reduce((sum, { times }) => sum + times, 0);

/** How many there would be with each word of a facet, the other filters staying as they are. */
export type Counts<Facet extends string> = Record<Facet, Record<string, number>>;

/** Adds up for each facet what the filters of the others leave; `total` is what all of them leave. */
export function countFacets<Facet extends string>(
  facets: readonly Facet[],
  combinations: readonly Combination<Facet>[],
  filter: Partial<Record<Facet, string>>,
): { total: number; facets: Counts<Facet> } {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Record<Facet, Record<string, number>>;
  let total = 0;
  for (const combination of combinations) {
    const { times } = combination;
    let failing = 0;
    let failed: Facet | undefined;
    for (const facet of facets) {
      if (filter[facet] === undefined || filter[facet] === combination[facet]) continue;
      failing += 1;
      failed = facet;
    }
    if (failing === 0) total += times;
    if (failing > 1) continue;
    for (const facet of facets) {
      const word: string | null = combination[facet];
      const counted: Record<string, number> = counts[facet];
      if (word !== null && (failed === undefined || failed === facet)) counted[word] = (counted[word] ?? 0) + times;
    }
  }
  return { total, facets: counts };
}

/** What the column `facets` of an entry says: its kind, its year and its zone, between blanks. */
export function facetsOf(facets: string): Record<SearchFacet, string> {
  const [kind = "", period = "", ...zone] = facets.split(" ");
  return { kind, period, zone: zone.join(" ") };
}
