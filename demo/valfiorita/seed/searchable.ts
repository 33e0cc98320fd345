// SPDX-License-Identifier: AGPL-3.0-or-later
import { ne } from "drizzle-orm";
import { pacts } from "#db/schema/pacts.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { tellSearchOfMany } from "#lib/pacts/register-search-entry.ts";
import { tellSearch } from "#lib/proposals/search-entry.ts";

/** What was filed long ago can be found: the jobs that would tell the search of it are gone. */
export async function seedSearch(tx: Transaction): Promise<void> {
  const filed = await tx.select({ id: proposals.id }).from(proposals).where(ne(proposals.status, "draft"));
  for (const { id } of filed) await tellSearch(tx, id);
  const applied = await tx.select({ id: pacts.id }).from(pacts).where(ne(pacts.status, "draft"));
  await tellSearchOfMany(
    tx,
    applied.map(({ id }) => id),
  );
}
