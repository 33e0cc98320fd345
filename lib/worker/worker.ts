// SPDX-License-Identifier: AGPL-3.0-or-later
import { PgBoss } from "pg-boss";
import { env } from "#lib/kernel/env.ts";

/** Starts the queue; `stop` lets the jobs at work finish. */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, application_name: "portico-worker" });
  boss.on("error", (error) => process.stderr.write(`${error.stack}\n`));
  await boss.start();
  return { stop: () => boss.stop({ graceful: true, timeout: 8000 }) };
}
