// SPDX-License-Identifier: AGPL-3.0-or-later
import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { preparing } from "./preparing.ts";

/** One pool a process; the first query opens the first connection. Reloading in development keeps it. */
const kept = globalThis as { porticoSql?: postgres.Sql };

kept.porticoSql ??= postgres(process.env.DATABASE_URL ?? "", {
  max: 12,
  connect_timeout: 10,
  // Databases of today read a page from anywhere as fast as the next one: without this, PostgreSQL reads whole tables
  // where an index leads to what is asked for.
  connection: { application_name: "portico", random_page_cost: "1.1" },
  onnotice: () => {},
});

export const sqlClient = kept.porticoSql;

export const db = drizzle(preparing(sqlClient), { casing: "snake_case" });
