// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import type { Transaction } from "#db/transaction.ts";
import type { Jobs, QueueName } from "./jobs.ts";
import { log } from "./log.ts";

let sender: Promise<PgBoss> | undefined;

/**
 * A boss that sends and does nothing else: maintenance and schedules are the worker's. It looks the queues up on a
 * connection of its own: were it to wait for the pool, transactions that all hold a connection and wait for their first
 * `enqueue` would wait forever.
 */
async function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    application_name: "portico-sender",
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  boss.on("error", (error) => log("warn", "the sender of jobs lost its connection", {}, error));
  return boss.start();
}

/** Puts a job into the queue in the transaction that makes it necessary: both are written, or neither. */
export const enqueue = <Name extends QueueName>(tx: Transaction, queue: Name, data: Jobs[Name]): Promise<void> =>
  enqueueAll(tx, queue, [data]);

/** As `enqueue`, for many jobs in one statement. */
export async function enqueueAll<Name extends QueueName>(
  tx: Transaction,
  queue: Name,
  jobs: readonly Jobs[Name][],
): Promise<void> {
  if (jobs.length === 0) return;
  sender ??= startSender();
  const boss = await sender.catch((error: unknown) => {
    sender = undefined;
    throw error;
  });
  await boss.insert(
    queue,
    jobs.map((data) => ({ data })),
    { db: fromDrizzle(tx, sql) },
  );
}

/** Closes the sender's connection; the next `enqueue` opens another. */
export async function stopSending(): Promise<void> {
  const boss = await sender;
  sender = undefined;
  await boss?.stop({ graceful: false });
}
