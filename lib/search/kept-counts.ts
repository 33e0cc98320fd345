// SPDX-License-Identifier: AGPL-3.0-or-later
import { LRUCache } from "lru-cache";
import { type Combination, timesOf } from "./facets.ts";

/** From so many on it takes long to count, and nobody sees that one was added since. */
const many = 2_000;

/** For so long nobody counts again, in milliseconds: whoever turns pages and chooses filters asks for the same again. */
const freshFor = 30_000;

/** Until then who asks is answered with what was counted, and it is counted anew meanwhile, in milliseconds. */
const keptFor = 5 * 60_000;

export type KeptCounts<Facet extends string> = {
  /** What is kept for this key, however old. */
  known: (key: string) => Combination<Facet>[] | undefined;
  /** Keeps what was counted a moment ago; small counts are not kept: what was just published is found at once. */
  put: (key: string, counted: Combination<Facet>[]) => void;
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
  const kept = new LRUCache<string, { counted: Combination<Facet>[]; at: number }>({
    max: 300,
    ttl: keptFor,
    perf: { now: () => performance.now() },
  });
  const put: KeptCounts<Facet>["put"] = (key, counted) => {
    const times = timesOf(counted);
    if (times >= many) kept.set(key, { counted, at: performance.now() }, { ttl: keptAs(times) ?? keptFor });
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
      if (performance.now() - before.at > freshFor) {
        // One counts for all who ask meanwhile; where that fails, what is kept is as good as before.
        before.at = performance.now();
        anew().catch(() => undefined);
      }
      return before.counted;
    },
  };
}
