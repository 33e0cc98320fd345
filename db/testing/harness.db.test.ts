// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/client.ts";

describe("a database of one's own", () => {
  it("is migrated, queues included", async () => {
    const [found] = await db.execute(sql`select count(*)::int as queues from pgboss.queue where name = 'reactions'`);
    expect(found?.queues).toBe(1);
  });

  it("has the extensions the schema may ask for", async () => {
    const rows = await db.execute(
      sql`select name from pg_available_extensions where name in ('btree_gist', 'pg_trgm', 'unaccent') order by name`,
    );
    expect(rows.map((row) => row.name)).toEqual(["btree_gist", "pg_trgm", "unaccent"]);
  });
});
