// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callQuestions, calls } from "#db/schema/calls.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export type Call = typeof calls.$inferSelect;

/** Holds a call until the transaction ends; throws `NotFound`. */
export async function lockCall(tx: Transaction, id: string): Promise<Call> {
  const [found] = await tx.select().from(calls).where(eq(calls.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}

export const saveCall = (tx: Transaction, id: string, change: Partial<Call>, at: Temporal.Instant) =>
  tx
    .update(calls)
    .set({ ...change, updatedAt: new Date(at.epochMilliseconds) })
    .where(eq(calls.id, id));

/** Holds a question; throws `NotFound`. */
export async function lockQuestion(tx: Transaction, id: string) {
  const [found] = await tx.select().from(callQuestions).where(eq(callQuestions.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}
