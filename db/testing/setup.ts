// SPDX-License-Identifier: AGPL-3.0-or-later
import postgres from "postgres";
import { afterAll, expect, inject } from "vitest";

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

/** Whatever the tests of a file made happen is told at the desk's journal, and what was recorded of it, in words. */
afterAll(async () => {
  const { messagesOf } = await import("#lib/kernel/messages.ts");
  const { types, details } = messagesOf("it").journal;
  const inWords = Object.entries(types).flatMap(([room, names]) => Object.keys(names).map((name) => `${room}.${name}`));
  const written = postgres(database.href, { max: 1 });
  const untold = await written<{ type: string; detail: string | null }[]>`
    select distinct type, detail from events left join lateral jsonb_object_keys(payload) as detail on true
    where type <> all (${inWords}) or detail <> all (${Object.keys(details)})`;
  await written.end();
  expect(untold.map(({ type, detail }) => [type, detail])).toEqual([]);
});

afterAll(async () => {
  const { stopSending } = await import("#lib/kernel/queue.ts");
  await stopSending();
  await admin.end();
});
