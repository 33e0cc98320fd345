// SPDX-License-Identifier: AGPL-3.0-or-later
import crypto from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";

/** Every test file has a database of its own; it must be named before anything imports `db/client.ts`. */
const template = new URL(inject("templateDatabase"));
const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;

const server = new URL(template);
server.pathname = "/postgres";
const admin = postgres(server.href, { max: 1, onnotice: () => undefined });
await admin`create database ${admin(name)} template ${admin(template.pathname.slice(1))}`;

const database = new URL(template);
database.pathname = `/${name}`;
process.env.DATABASE_URL = database.href;

afterAll(async () => {
  const { stopSending } = await import("#lib/kernel/queue.ts");
  await stopSending();
  await (globalThis as { porticoSql?: postgres.Sql }).porticoSql?.end({ timeout: 1 });
  await admin`drop database ${admin(name)} with (force)`;
  await admin.end();
});
