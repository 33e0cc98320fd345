// SPDX-License-Identifier: AGPL-3.0-or-later
import { desc } from "drizzle-orm";
import { db } from "#db/client.ts";
import { seals } from "#db/schema/journal.ts";

/** The last seal; null while nothing is sealed. */
export async function findHead() {
  const [head] = await db.select().from(seals).orderBy(desc(seals.position)).limit(1);
  return head ?? null;
}
