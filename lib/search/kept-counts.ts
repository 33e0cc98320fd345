// SPDX-License-Identifier: AGPL-3.0-or-later
import { LRUCache } from "lru-cache";
import { type Combination, timesOf } from "./facets.ts";

/** From so many on it takes long to count, and nobody sees that one was added since. */
const many = 2_000;

/** Until then who asks is answered with what was counted, in milliseconds. */
const keptFor = 5 * 60_000;

/** For this part of that time nobody counts again: whoever turns pages and chooses filters asks for the same again. */
const fresh = 1 / 10;

export type KeptCounts<Facet extends string> = {
  /** What is kept for this key, however old. */
  known: (key: string) => Combination<Facet>[] | undefined;
  /**
   * Keeps what was counted then, by `performance.now()`; small counts are not kept: what was just published is found at once.
   */
  put: (key: string, counted: Combination<Facet>[], at?: number) => void;
  /**
   * Counts as `count` does, where what was counted a moment ago for the same key is not counted again, and what was counted
   * some time ago is not waited for.
   */
  counted: (key: string, count: () => Promise<Combination<Facet>[]>) => Promise<Combination<Facet>[]>;
};

/** How long so many are kept may be said, in milliseconds. */
export function keepingCounts<Facet extends string>(
  keptAs: (times: number) => number | undefined = () => undefined,
): KeptCounts<Facet> {
  const kept = new LRUCache<string, { counted: Combination<Facet>[]; freshUntil: number; ttl: number }>({
    max: 300,
    ttl: keptFor,
    perf: { now: () => performance.now() },
  });
  const put: KeptCounts<Facet>["put"] = (key, counted, at = performance.now()) => {
    const times = timesOf(counted);
    const ttl = keptAs(times) ?? keptFor;
    const left = at + ttl - performance.now();
    if (times >= many && left > 0) kept.set(key, { counted, freshUntil: at + ttl * fresh, ttl }, { ttl: left });
    else kept.delete(key);
  };
  return {
    known: (key) => kept.get(key)?.counted,
    put,
    counted: async (key, count) => {
      const anew = async () => {
        const counted = await count();
        put(key, counted);
        return counted;
      };
      const before = kept.get(key);
      if (!before) return anew();
      if (performance.now() > before.freshUntil) {
        // One counts for all who ask meanwhile; where that fails, what is kept is as good as before.
        before.freshUntil = performance.now() + before.ttl * fresh;
        anew().catch(() => undefined);
      }
      return before.counted;
    },
  };
}
