// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { dbByIndex } from "#db/client.ts";
import { narrowed } from "./conditions.ts";
import type { SiteFilter } from "./schemas.ts";
import { searchFacets } from "./vocabulary.ts";

type Plan = { "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] };

/**
 * How many entries PostgreSQL expects where this holds, by what it knows of them: in a millisecond, where to count them may
 * take sixty. It knows how often words stand in texts, and is right to a tenth where they are common.
 */
export async function expectedEntries(where: SQL = sql`true`): Promise<number> {
  const [said] = await dbByIndex.execute<Plan>(sql`explain (format json) select from search_entries where ${where}`);
  return said?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0;
}

/** By filters, for a minute: PostgreSQL itself learns only now and then how many there are. */
const leftBy = new LRUCache<string, Promise<number>>({
  max: 1_000,
  ttl: 60_000,
  perf: { now: () => performance.now() },
});

/** The same of what the filters leave, as it was a minute ago at most. */
export function expectedLeft(filter: SiteFilter): Promise<number> {
  const key = searchFacets.map((facet) => filter[facet] ?? "").join();
  const before = leftBy.get(key);
  if (before) return before;
  const expected = expectedEntries(narrowed(filter));
  leftBy.set(key, expected);
  expected.catch(() => leftBy.delete(key));
  return expected;
}
