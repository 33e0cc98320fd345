// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc } from "drizzle-orm";
import { regulations } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { indexRegulation } from "../index-regulation.ts";

/**
 * Lets the search find the articles of the versions that begin today, in the place of those that ended, and no longer those
 * of what is repealed from today on.
 */
export async function takeEffect(at = now()): Promise<void> {
  const all = await inTransaction((tx) =>
    tx.select({ id: regulations.id }).from(regulations).orderBy(asc(regulations.id)),
  );
  for (const { id } of all) await inTransaction((tx) => indexRegulation(tx, id, today(at), { onlyIfChanged: true }));
}
