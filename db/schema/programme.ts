// SPDX-License-Identifier: AGPL-3.0-or-later

import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { type LivingThing, livingThings, programmeKinds } from "#lib/programme/vocabulary.ts";
import { id, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** The aims and purposes of the office, in their order, each with the living things that serve it. */
export const programmeItems = pgTable(
  "programme_items",
  {
    id: id(),
    kind: oneOf(programmeKinds).notNull(),
    position: smallint().notNull(),
    title: localized().notNull(),
    text: localized().notNull(),
    things: text().array().$type<LivingThing[]>().notNull(),
  },
  (table) => [
    index("programme_items_order").on(table.kind, table.position),
    oneOfWords("programme_items_kind", table.kind, programmeKinds),
    check(
      "programme_items_things",
      sql`${table.things} <@ array[${sql.raw(livingThings.map((thing) => `'${thing}'`).join(", "))}]::text[]`,
    ),
  ],
);
