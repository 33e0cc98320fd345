// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { fileOwners, fileVisibilities } from "#lib/files/vocabulary.ts";
import { people } from "./accounts.ts";
import { id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** A stored file. Its bytes are in the storage under `storageKey`; images were cleaned of their metadata. */
export const files = pgTable(
  "files",
  {
    id: id(),
    storageKey: text().notNull().unique(),
    name: text().notNull(),
    mediaType: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    /** What a picture shows, in words, for who does not see it. */
    alternative: text(),
    /** Of a picture that was drawn to the size of a page, in pixels: room is kept for it before it comes. */
    width: integer(),
    height: integer(),
    ownerKind: oneOf(fileOwners).notNull(),
    ownerId: uuid().notNull(),
    visibility: oneOf(fileVisibilities).notNull(),
    /** Null where a visitor sent it who did not sign in. */
    uploadedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("files_owner").on(table.ownerKind, table.ownerId),
    // An empty one is a statement, too: the picture is only decorative.
    check(
      "files_told_in_words",
      sql`${table.ownerKind} not in ('article', 'agenda-event', 'commons', 'call') or ${table.alternative} is not null`,
    ),
    // What the house writes itself is made once, however many ask for it at once.
    uniqueIndex("files_one_made")
      .on(table.ownerId, table.name)
      .where(sql`${table.ownerKind} in ('receipt', 'regulation-version', 'pact-receipt')`),
    oneOfWords("files_owner_kind", table.ownerKind, fileOwners),
    oneOfWords("files_visibility", table.visibility, fileVisibilities),
  ],
);
