// SPDX-License-Identifier: AGPL-3.0-or-later
import { PgBoss } from "pg-boss";
import { log } from "#lib/kernel/log.ts";
import { deadLetter, queues } from "./queues.ts";

/**
 * Creates or upgrades the tables of the queue and the queues themselves. It belongs to the migration of a database,
 * after the house's own tables, and may run as often as one likes.
 */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, supervise: false, schedule: false });
  boss.on("error", (error) => log("error", "the queue could not be migrated", {}, error));
  await boss.start();
  try {
    const all = [deadLetter, ...Object.entries(queues).map(([name, options]) => ({ ...options, name }))];
    for (const { name, ...options } of all) {
      await boss.createQueue(name, options);
      await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
