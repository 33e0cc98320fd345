// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export type Commons = typeof commons.$inferSelect;

/** Holds a commons until the transaction ends; throws `NotFound`. */
export async function lockCommons(tx: Transaction, id: string): Promise<Commons> {
  const [found] = await tx.select().from(commons).where(eq(commons.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}

export const saveCommons = (tx: Transaction, id: string, change: Partial<Commons>, at: Temporal.Instant) =>
  tx
    .update(commons)
    .set({ ...change, updatedAt: new Date(at.epochMilliseconds) })
    .where(eq(commons.id, id));
