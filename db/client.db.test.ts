// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db, dbByIndex } from "./client.ts";

it("what is to be found by an index is not read through, and everything else as PostgreSQL sees fit", async () => {
  const seqscan = (on: typeof db) => on.execute(sql`select current_setting('enable_seqscan') as seqscan`);
  expect(await seqscan(dbByIndex)).toMatchObject([{ seqscan: "off" }]);
  expect(await seqscan(db)).toMatchObject([{ seqscan: "on" }]);
});
