// SPDX-License-Identifier: AGPL-3.0-or-later
import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { preparing } from "./preparing.ts";

/** The first query opens the first connection. */
const openPool = (max: number, settings: Record<string, string> = {}) =>
  postgres(process.env.DATABASE_URL ?? "", {
    max,
    connect_timeout: 10,
    // Databases of today read a page from anywhere as fast as the next one: without this, PostgreSQL reads whole tables
    // where an index leads to what is asked for.
    connection: { application_name: "portico", random_page_cost: "1.1", ...settings },
    onnotice: () => {},
  });

/** One of each a process; reloading in development keeps them. */
const kept = globalThis as { porticoSql?: postgres.Sql; porticoByIndex?: postgres.Sql };

kept.porticoSql ??= openPool(12);
// Few for what is found by an index: each has to learn every statement for itself, and a process draws pages no faster
// than these find what is on them (docs/decisions/0090-what-a-kept-plan-reads.md).
kept.porticoByIndex ??= openPool(4, { enable_seqscan: "off" });

export const sqlClient = kept.porticoSql;

export const db = drizzle(preparing(sqlClient), { casing: "snake_case" });

/**
 * For what is to be found by an index. PostgreSQL takes reading a whole table for cheaper than it is where long values stand
 * apart from the rows: it does not count what fetching them costs.
 */
export const dbByIndex = drizzle(preparing(kept.porticoByIndex), { casing: "snake_case" });
