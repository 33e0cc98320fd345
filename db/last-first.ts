// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/**
 * In descending order, as an index made with `.desc()` has it: PostgreSQL reads the index only for an order that says,
 * as the index does, that what has no value comes last.
 */
export const lastFirst = (column: AnyColumn): SQL => sql`${column} desc nulls last`;
