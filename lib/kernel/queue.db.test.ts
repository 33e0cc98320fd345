// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "#db/client.ts";
import { inTransaction } from "#db/transaction.ts";
import { enqueue, enqueueAll } from "./queue.ts";

async function waiting(): Promise<number[]> {
  const rows = await db.execute(
    sql`select (data ->> 'eventId')::int as id from pgboss.job where name = 'reactions' order by id`,
  );
  return rows.map((row) => Number(row.id));
}

test("first jobs of transactions that hold every connection of the pool do not wait for each other", async () => {
  await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      inTransaction(async (tx) => {
        await tx.execute(sql`select pg_sleep(0.05)`);
        await enqueue(tx, "reactions", { eventId: index });
      }),
    ),
  );
  expect(await waiting()).toEqual(Array.from({ length: 24 }, (_, index) => index));
});

test("a transaction that fails leaves no job", async () => {
  const before = await waiting();
  const failing = inTransaction(async (tx) => {
    await enqueue(tx, "reactions", { eventId: 1_000 });
    throw new Error("something else went wrong");
  });
  await expect(failing).rejects.toThrow("something else");
  expect(await waiting()).toEqual(before);
});

test("many jobs are written at once, none at none", async () => {
  const before = (await waiting()).length;
  const jobs = Array.from({ length: 3_000 }, (_, index) => ({ eventId: 2_000 + index }));
  await inTransaction((tx) => enqueueAll(tx, "reactions", jobs));
  await inTransaction((tx) => enqueueAll(tx, "reactions", []));
  expect((await waiting()).length - before).toBe(3_000);
});
