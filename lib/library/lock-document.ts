// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { documents } from "#db/schema/library.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export async function lockDocument(tx: Transaction, id: string) {
  const [found] = await tx.select().from(documents).where(eq(documents.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}
