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
  connection: { application_name: "portico" },
  onnotice: () => {},
});

export const sqlClient = kept.porticoSql;

export const db = drizzle(preparing(sqlClient), { casing: "snake_case" });
