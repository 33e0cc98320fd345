// SPDX-License-Identifier: AGPL-3.0-or-later
import { LRUCache } from "lru-cache";
import type { Combination } from "./facets.ts";

/** From so many on it takes long to count, and nobody sees that one was added since. */
const many = 2_000;

/** For so long nobody counts again, in milliseconds: whoever turns pages and chooses filters asks for the same again. */
const freshFor = 30_000;

/** Until then who asks is answered with what was counted, and it is counted anew meanwhile, in milliseconds. */
const keptFor = 5 * 60_000;

/**
 * Counting as `count` does, where what was counted a moment ago for the same `key` is not counted again, and what was
 * counted some minutes ago is not waited for. Small counts are always taken anew: what was just published is found at once.
 */
export function keepingCounts<Facet extends string>() {
  const kept = new LRUCache<string, { counted: Combination<Facet>[]; at: number }>({
    max: 200,
    ttl: keptFor,
    perf: { now: () => performance.now() },
  });
  return async (key: string, count: () => Promise<Combination<Facet>[]>): Promise<Combination<Facet>[]> => {
    const anew = async () => {
      const counted = await count();
      if (counted.reduce((sum, { times }) => sum + times, 0) >= many) kept.set(key, { counted, at: performance.now() });
      else kept.delete(key);
      return counted;
    };
    const before = kept.get(key);
    if (!before) return anew();
    if (performance.now() - before.at > freshFor) {
      // One counts for all who ask meanwhile; where that fails, what is kept is as good as before.
      before.at = performance.now();
      anew().catch(() => undefined);
    }
    return before.counted;
  };
}
