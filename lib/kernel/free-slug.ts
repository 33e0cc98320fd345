// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, getTableName, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "#db/transaction.ts";
import { slugOf } from "./slug.ts";

type Named = { id: string; title: string };

/**
 * The part of an address that is made of a title, and is nobody's yet in this table; `otherwise` where the title has no
 * letters. One after the other, so that of two with the same title the second finds the first.
 */
export async function freeSlug(
  tx: Transaction,
  table: PgTable & { slug: PgColumn },
  { id, title }: Named,
  otherwise: string,
): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${getTableName(table)} slugs`}))`);
  const slug = slugOf(title) || otherwise;
  const isTaken = (await tx.$count(table, eq(table.slug, slug))) > 0;
  return isTaken ? `${slug}-${id.slice(-12)}` : slug;
}
