// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Connection } from "#db/transaction.ts";

/** Ways to read a table that PostgreSQL can be told not to take. */
type Way = "seqscan" | "bitmapscan";

/**
 * PostgreSQL takes reading the words of everything for cheaper than it is, as they stand apart from the rows: what it
 * should not do is said for one transaction. It is sent before what is asked, and not waited for.
 */
export const byIndex = <T>(
  connection: Connection,
  work: (tx: Connection) => Promise<T>,
  instead: readonly Way[] = ["seqscan"],
): Promise<T> =>
  connection.transaction(async (tx) => {
    const settings = instead.map((way) => sql`set_config(${`enable_${way}`}, 'off', true)`);
    // Drizzle sends a statement when somebody waits for it; `execute` sends it now.
    const said = tx.execute(sql`select ${sql.join(settings, sql`, `)}`).execute();
    const [, found] = await Promise.all([said, work(tx)]);
    return found;
  });
