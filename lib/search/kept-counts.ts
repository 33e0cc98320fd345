// SPDX-License-Identifier: AGPL-3.0-or-later
import { LRUCache } from "lru-cache";
import type { Combination } from "./facets.ts";

/** From so many on it takes long to count, and nobody sees that one was added since. */
const many = 2_000;

/** For so long counts are kept, in milliseconds: whoever turns pages and chooses filters asks for the same again. */
const keptFor = 30_000;

/**
 * Counting as `count` does, where what was counted a moment ago for the same `key` is not counted again. Small counts are
 * always taken anew: what was just published is found at once.
 */
export function keepingCounts<Facet extends string>() {
  const kept = new LRUCache<string, Combination<Facet>[]>({
    max: 200,
    ttl: keptFor,
    perf: { now: () => performance.now() },
  });
  return async (key: string, count: () => Promise<Combination<Facet>[]>): Promise<Combination<Facet>[]> => {
    const before = kept.get(key);
    if (before) return before;
    const counted = await count();
    if (counted.reduce((sum, { times }) => sum + times, 0) >= many) kept.set(key, counted);
    return counted;
  };
}
