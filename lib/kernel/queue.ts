// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { db } from "#db/client.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Jobs, QueueName } from "./jobs.ts";

/** A boss that sends and does nothing else: maintenance and schedules are the worker's. */
let sender: Promise<PgBoss> | undefined;

const startSender = async () =>
  new PgBoss({ db: fromDrizzle(db, sql), migrate: false, supervise: false, schedule: false }).start();

/** Puts a job into the queue in the transaction that makes it necessary: both are written, or neither. */
export async function enqueue<Name extends QueueName>(tx: Transaction, queue: Name, data: Jobs[Name]): Promise<void> {
  sender ??= startSender();
  const boss = await sender.catch((error: unknown) => {
    sender = undefined;
    throw error;
  });
  await boss.send(queue, data, { db: fromDrizzle(tx, sql) });
}
