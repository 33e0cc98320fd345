// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { locales } from "#lib/kernel/locale.ts";
import { searchKinds } from "#lib/search/vocabulary.ts";
import { day, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { zones } from "./municipality.ts";

/**
 * Everything public that can be found, with the address where it is read. The columns that are made of others stand in the
 * migrations `counted-at-once` (its words, longer than the text, and the word by which searches count) and
 * `titles-in-their-rows`. The index of words stands in `found-by-filter`.
 */
export const searchEntries = pgTable(
  "search_entries",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    datedOn: day(),
    /** Null where the text is the same in every language. */
    locale: oneOf(locales),
    kind: oneOf(searchKinds).notNull(),
    /** Null where it is about the whole municipality. */
    zoneCode: text().references(() => zones.code),
    subjectId: text().notNull(),
    title: text().notNull(),
    page: text().notNull(),
    params: jsonb().$type<Record<string, string>>().notNull(),
    anchor: text(),
    body: text().notNull(),
  },
  (table) => [
    unique("search_entries_subject").on(table.kind, table.subjectId, table.locale).nullsNotDistinct(),
    index("search_entries_newest").on(sql`${table.datedOn} desc nulls last`, table.id),
    index("search_entries_kind_newest").on(table.kind, sql`${table.datedOn} desc nulls last`, table.id),
    index("search_entries_zone_newest").on(table.zoneCode, sql`${table.datedOn} desc nulls last`, table.id),
    index("search_entries_number").on(sql`(${table.params} ->> 'number')`),
    oneOfWords("search_entries_kind", table.kind, searchKinds),
    oneOfWords("search_entries_locale", table.locale, locales),
  ],
);

/**
 * Every word that stands in what the public reads: from these a search takes what somebody probably meant to write.
 * `plain` is the word without accents, by which it is found. Its Italian stem stands in the migration `search-at-once`, its
 * English one in `english-stems`.
 */
export const searchWords = pgTable("search_words", { word: text().primaryKey(), plain: text().notNull() }, (table) => [
  index("search_words_alike").using("gin", sql`${table.plain} gin_trgm_ops`),
]);
