// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { regulationKinds, versionStatuses } from "#lib/regulations/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** A regulation of the municipality; what it says is in its versions. */
export const regulations = pgTable(
  "regulations",
  {
    id: id(),
    /** Its address, and how rules cite it: it never changes. */
    slug: text().notNull().unique(),
    kind: oneOf(regulationKinds).notNull(),
    title: text().notNull(),
    /** In plain words, what it is about and for whom. */
    summary: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    /** The version whose articles the search finds. */
    indexedVersionId: uuid(),
  },
  (table) => [oneOfWords("regulations_kind", table.kind, regulationKinds)],
);

/**
 * A text the regulation had, has or will have. A published version is in force from its day until the next one begins, so
 * none needs an end; its text never changes.
 */
export const regulationVersions = pgTable(
  "regulation_versions",
  {
    id: id(),
    regulationId: uuid()
      .notNull()
      .references(() => regulations.id),
    /** Given when it is published, from one on; it is part of the address. */
    number: integer(),
    status: oneOf(versionStatuses).notNull(),
    validFrom: day(),
    /** The act that adopted it, as one cites it. */
    act: text().notNull(),
    /** In plain words, what is new. */
    novelty: text().notNull(),
    /** The tree of `lib/regulations/text-schemas.ts`. */
    content: jsonb().$type<unknown>().notNull(),
    oddLines: jsonb().$type<unknown>().notNull(),
    /** The text as it came, in UTF-8, and its SHA-256. */
    source: text().notNull(),
    sourceSha256: text().notNull(),
    importedBy: uuid().references(() => people.id),
    importedAt: instant().notNull().defaultNow(),
    publishedBy: uuid().references(() => people.id),
    publishedAt: instant(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
  },
  (table) => [
    unique("regulation_versions_number").on(table.regulationId, table.number),
    uniqueIndex("regulation_versions_one_a_day")
      .on(table.regulationId, table.validFrom)
      .where(sql`${table.status} = 'published'`),
    // The same file imported twice is one draft.
    uniqueIndex("regulation_versions_one_draft")
      .on(table.regulationId, table.sourceSha256)
      .where(sql`${table.status} = 'draft'`),
    oneOfWords("regulation_versions_status", table.status, versionStatuses),
    check("regulation_versions_from_one", sql`${table.number} > 0`),
    check(
      "regulation_versions_published",
      sql`${table.status} = 'draft' or (${table.number} is not null and ${table.validFrom} is not null
        and ${table.act} <> '' and ${table.publishedBy} is not null and ${table.publishedAt} is not null)`,
    ),
    check(
      "regulation_versions_withdrawn",
      sql`${table.status} <> 'withdrawn' or (${table.withdrawnAt} is not null and ${table.withdrawnReason} is not null)`,
    ),
  ],
);
