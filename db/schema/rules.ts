// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ruleUnits } from "#lib/rules/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { regulations } from "./regulations.ts";

/**
 * A rule's values over time. The value in force on a day is the latest that began by then, so two can never overlap
 * and none needs an end: it ends when the next begins.
 */
export const rules = pgTable(
  "rules",
  {
    id: id(),
    key: text().notNull(),
    value: integer().notNull(),
    unit: oneOf(ruleUnits).notNull(),
    legalReference: localized().notNull(),
    /** The article of a regulation in this house that says so, where there is one: the page of its text and the place in it. */
    citedRegulation: text().references(() => regulations.slug),
    citedAnchor: text(),
    validFrom: day().notNull(),
    recordedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique("rules_one_a_day").on(table.key, table.validFrom),
    oneOfWords("rules_unit", table.unit, ruleUnits),
    check("rules_cited_whole", sql`(${table.citedRegulation} is null) = (${table.citedAnchor} is null)`),
  ],
);
