// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { regulationKinds, repealStatuses, versionStatuses } from "#lib/regulations/vocabulary.ts";
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
    /** The version whose articles the search finds; null where it finds none, as of what is repealed. */
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
    unique("regulation_versions_began").on(table.regulationId, table.id, table.validFrom),
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

/**
 * From which day a regulation is no longer in force, without another version of it. One counts for each regulation; those
 * that were taken back remain.
 */
export const regulationRepeals = pgTable(
  "regulation_repeals",
  {
    id: id(),
    regulationId: uuid()
      .notNull()
      .references(() => regulations.id),
    status: oneOf(repealStatuses).notNull(),
    /** The first day on which it is no longer in force. */
    repealedFrom: day().notNull(),
    /** The act that repeals it, as one cites it. */
    act: text().notNull(),
    /** The regulation that stands in its place. */
    replacedBy: uuid().references(() => regulations.id),
    /** The first version of the regulation and its day: nothing is repealed that was not in force before. */
    firstVersionId: uuid().notNull(),
    firstValidFrom: day().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: instant().notNull().defaultNow(),
    takenBackBy: uuid().references(() => people.id),
    takenBackAt: instant(),
    takenBackReason: text(),
  },
  (table) => [
    foreignKey({
      name: "regulation_repeals_of_what_began",
      columns: [table.regulationId, table.firstVersionId, table.firstValidFrom],
      foreignColumns: [regulationVersions.regulationId, regulationVersions.id, regulationVersions.validFrom],
    }),
    uniqueIndex("regulation_repeals_one").on(table.regulationId).where(sql`${table.status} = 'told'`),
    index("regulation_repeals_replacing").on(table.replacedBy).where(sql`${table.replacedBy} is not null`),
    oneOfWords("regulation_repeals_status", table.status, repealStatuses),
    check("regulation_repeals_after_it_began", sql`${table.repealedFrom} > ${table.firstValidFrom}`),
    check("regulation_repeals_by_an_act", sql`${table.act} <> ''`),
    check("regulation_repeals_not_by_itself", sql`${table.replacedBy} <> ${table.regulationId}`),
    check(
      "regulation_repeals_taken_back",
      sql`case when ${table.status} = 'told'
        then num_nonnulls(${table.takenBackBy}, ${table.takenBackAt}, ${table.takenBackReason}) = 0
        else num_nonnulls(${table.takenBackBy}, ${table.takenBackAt}, nullif(${table.takenBackReason}, '')) = 3 end`,
    ),
  ],
);
