// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import { dbByIndex } from "#db/client.ts";

type Plan = { "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] };

/**
 * How many entries PostgreSQL expects where this holds, by what it knows of them: in a millisecond, where to count them may
 * take sixty. It knows how often words stand in texts, and is right to a tenth where they are common.
 */
export async function expectedEntries(where: SQL = sql`true`): Promise<number> {
  const [said] = await dbByIndex.execute<Plan>(sql`explain (format json) select from search_entries where ${where}`);
  return said?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0;
}
