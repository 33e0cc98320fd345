// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles } from "#db/schema/news.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** Holds an article until the transaction ends; throws `NotFound`. */
export async function lockArticle(tx: Transaction, id: string) {
  const [found] = await tx.select().from(articles).where(eq(articles.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}
