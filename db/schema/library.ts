// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { locales } from "#lib/kernel/locale.ts";
import { documentKinds, documentStatuses, extractionStates } from "#lib/library/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { files } from "./files.ts";
import { zones } from "./municipality.ts";
import { units } from "./organisation.ts";

/** What the municipality lets everyone read: acts, minutes, forms. The files belong to it by `lib/files`. */
export const documents = pgTable(
  "documents",
  {
    id: id(),
    /** Its address: made of its first title, it never changes. */
    slug: text().notNull().unique(),
    kind: oneOf(documentKinds).notNull(),
    title: text().notNull(),
    /** In plain words, what it says or what it is for. */
    summary: text().notNull(),
    /** The day of the act or of the meeting; of a form, since when it is in use. */
    datedOn: day().notNull(),
    actNumber: text(),
    unitCode: text().references(() => units.code),
    zoneCode: text().references(() => zones.code),
    language: oneOf(locales).notNull(),
    status: oneOf(documentStatuses).notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => people.id),
    addedAt: instant().notNull().defaultNow(),
    publishedAt: instant(),
    withdrawnReason: text(),
  },
  (table) => [
    index("documents_listed")
      .on(table.kind, table.datedOn.desc(), table.id.desc())
      .where(sql`${table.status} = 'published'`),
    oneOfWords("documents_kind", table.kind, documentKinds),
    oneOfWords("documents_status", table.status, documentStatuses),
    oneOfWords("documents_language", table.language, locales),
    check("documents_published", sql`${table.status} = 'draft' or ${table.publishedAt} is not null`),
    check("documents_withdrawn", sql`(${table.status} = 'withdrawn') = (${table.withdrawnReason} is not null)`),
  ],
);

/** The words of a document's file, taken out of it by the worker so that they can be searched. */
export const documentTexts = pgTable(
  "document_texts",
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id, { onDelete: "cascade" }),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    state: oneOf(extractionStates).notNull(),
    text: text().notNull(),
    pages: integer(),
    /** Whether it says how it is to be read aloud; null as long as nobody has looked. */
    isTagged: boolean(),
  },
  (table) => [
    index("document_texts_document").on(table.documentId),
    oneOfWords("document_texts_state", table.state, extractionStates),
  ],
);
