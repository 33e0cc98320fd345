// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { type ServiceTexts, serviceWays } from "#lib/office/vocabulary.ts";
import { id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** What the office does for people, each with a page under the headings that every Italian administration uses. */
export const services = pgTable(
  "services",
  {
    id: id(),
    /** In its address, the same in both languages. */
    slug: text().notNull().unique(),
    title: localized().notNull(),
    summary: localized().notNull(),
    texts: jsonb().$type<ServiceTexts>().notNull(),
    /** The rules whose values in force stand under "Tempi e scadenze", by key. */
    rules: text().array().notNull(),
    way: oneOf(serviceWays).notNull(),
    position: smallint().notNull(),
    version: integer().notNull().default(1),
    /** Null while it is being written, and again where it is no longer shown. */
    publishedAt: instant(),
  },
  (table) => [
    check("services_slug", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    oneOfWords("services_way", table.way, serviceWays),
  ],
);
