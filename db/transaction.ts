// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from "node:async_hooks";
import { db } from "./client.ts";

export type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];

/** What a query can run on: a transaction where one is open, the pool otherwise. */
export type Connection = Transaction | typeof db;

const joined = new AsyncLocalStorage<Transaction>();

/** Lets everything that would open a transaction within `work` join this one: many commands, all of them or none. */
export const joining = <T>(tx: Transaction, work: () => Promise<T>): Promise<T> => joined.run(tx, work);

/** Postgres codes of transactions that lost a race and are right when repeated: serialization failure, deadlock. */
const lostARace = new Set(["40001", "40P01"]);

const attempts = 3;

/**
 * Runs `work` in one transaction: all of it is written, or nothing. Where the database gave way to another
 * transaction, `work` runs again, so it must do nothing outside `tx`.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>, attempt = 1): Promise<T> {
  const open = joined.getStore();
  if (open) return work(open);
  try {
    return await db.transaction(work);
  } catch (error) {
    if (attempt < attempts && lostARace.has(databaseCode(error) ?? "")) return inTransaction(work, attempt + 1);
    throw error;
  }
}

/** The SQLSTATE of a database error, as in the table of PostgreSQL's appendix A; undefined for other errors. */
export function databaseCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return undefined;
}
