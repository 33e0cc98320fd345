// SPDX-License-Identifier: AGPL-3.0-or-later
import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { followedKinds } from "#lib/follows/vocabulary.ts";
import { people } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** What a person said about following a thing: yes, or no where they would follow it without a word. */
export const follows = pgTable(
  "follows",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: oneOf(followedKinds).notNull(),
    subjectId: text().notNull(),
    wanted: boolean().notNull(),
    saidAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.kind, table.subjectId] }),
    index("follows_subject").on(table.kind, table.subjectId),
    oneOfWords("follows_kind", table.kind, followedKinds),
  ],
);
