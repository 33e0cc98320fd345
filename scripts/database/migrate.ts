// SPDX-License-Identifier: AGPL-3.0-or-later
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { migrateQueue } from "#lib/worker/migrate-queue.ts";
import { root } from "#scripts/instance/folder.ts";

/** Any number, the same for all: two processes that start at once must not migrate at once. */
const migrationLock = 7_304_112;

/** Creates the database an address names, on a server of ours, when it is missing. */
export async function createDatabase(url: string) {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = "/postgres";
  const sql = postgres(server.href, { max: 1, onnotice: () => undefined });
  try {
    const [present] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!present) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

/** Brings a database to the present schema: our tables and those of the queue. */
export async function migrateDatabase(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await migrate(drizzle(sql), { migrationsFolder: path.join(root, "db/migrations") });
    await migrateQueue(url);
  } finally {
    await sql.end();
  }
}

/** Whether somebody set it up, or filled it, already. */
export async function hasMunicipality(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1 });
  try {
    const [found] = await sql`select 1 from municipality`;
    return found !== undefined;
  } finally {
    await sql.end();
  }
}
