// SPDX-License-Identifier: AGPL-3.0-or-later
import postgres from "postgres";
import { afterAll, inject } from "vitest";

/**
 * Every test file finds a database that nobody has used. Its name stays the same in a process, so that `db/client.ts`,
 * which the files of a process share, leads to it.
 */
const template = new URL(inject("templateDatabase"));
const name = `test_${process.env.VITEST_POOL_ID}`;

const server = new URL(template);
server.pathname = "/postgres";
const admin = postgres(server.href, { max: 1, onnotice: () => undefined });
await admin`drop database if exists ${admin(name)} with (force)`;
await admin`create database ${admin(name)} template ${admin(template.pathname.slice(1))}`;

const database = new URL(template);
database.pathname = `/${name}`;
process.env.DATABASE_URL = database.href;

afterAll(async () => {
  const { stopSending } = await import("#lib/kernel/queue.ts");
  await stopSending();
  await admin.end();
});
