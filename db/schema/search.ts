// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";

/**
 * Every word that stands in a proposal the public reads: from these a search takes what somebody probably meant to
 * write. `plain` is the word without accents, by which it is found.
 */
export const searchWords = pgTable("search_words", { word: text().primaryKey(), plain: text().notNull() }, (table) => [
  index("search_words_alike").using("gin", sql`${table.plain} gin_trgm_ops`),
]);
