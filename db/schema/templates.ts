// SPDX-License-Identifier: AGPL-3.0-or-later

import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { people } from "./accounts.ts";
import { id, instant } from "./columns.ts";
import { topics } from "./municipality.ts";

/** A text of the office that answers begin from. Its words are those of its latest version. */
export const templates = pgTable("templates", {
  id: id(),
  version: integer().notNull(),
  /** Since when it is no longer offered; it stays readable. */
  retiredAt: instant(),
});

/** Every wording a template had, and who wrote it. */
export const templateVersions = pgTable(
  "template_versions",
  {
    templateId: uuid()
      .notNull()
      .references(() => templates.id),
    version: integer().notNull(),
    title: text().notNull(),
    /** The topic it is for; null where it serves any. */
    topicCode: text().references(() => topics.code),
    answer: text().notNull(),
    nextSteps: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.templateId, table.version] }),
    check("template_versions_from_one", sql`${table.version} > 0`),
  ],
);
