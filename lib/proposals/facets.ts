// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Facet, type FacetCounts, facets } from "./vocabulary.ts";

/** So many proposals have these words; null where a facet has none for them. */
export type Combination = Record<Facet, string | null> & { times: number };

/** Adds up for each facet what the filters of the others leave; `total` is what all of them leave. */
export function countFacets(combinations: readonly Combination[], filter: Partial<Record<Facet, string>>) {
  const counts: FacetCounts = { kind: {}, status: {}, topic: {}, zone: {}, term: {} };
  let total = 0;
  for (const { times, ...words } of combinations) {
    const failing = facets.filter((facet) => filter[facet] !== undefined && filter[facet] !== words[facet]);
    if (failing.length === 0) total += times;
    for (const facet of facets) {
      const word = words[facet];
      const isLeft = failing.every((each) => each === facet);
      if (word !== null && isLeft) counts[facet][word] = (counts[facet][word] ?? 0) + times;
    }
  }
  return { total, facets: counts };
}
