// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client.ts";
import type { Connection } from "#db/transaction.ts";
import { byIndex } from "./by-index.ts";

/** As a query does that is made of the first statement of `work`. */
async function waysOf(tx: Connection) {
  const [ways] = await tx.execute(sql`
    select current_setting('enable_seqscan') as seqscan, current_setting('enable_bitmapscan') as bitmapscan`);
  return ways;
}

it("what is asked finds the ways closed that it should not take", async () => {
  expect(await byIndex(db, waysOf)).toEqual({ seqscan: "off", bitmapscan: "on" });
  expect(await byIndex(db, waysOf, ["seqscan", "bitmapscan"])).toEqual({ seqscan: "off", bitmapscan: "off" });
});

it("they are open again afterwards, also where asking fails", async () => {
  const failing = (tx: Connection) => tx.execute(sql`select 1 / 0`);
  await expect(byIndex(db, failing, ["seqscan", "bitmapscan"])).rejects.toThrow();
  expect(await Promise.all(Array.from({ length: 12 }, () => waysOf(db)))).toEqual(
    Array(12).fill({ seqscan: "on", bitmapscan: "on" }),
  );
});
