// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { articleKinds, articleStatuses } from "#lib/news/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { hasAlternatives, oneOfWords } from "./constraints.ts";
import { topics, zones } from "./municipality.ts";

/** News and notices of the office. */
export const articles = pgTable(
  "articles",
  {
    id: id(),
    kind: oneOf(articleKinds).notNull(),
    status: oneOf(articleStatuses).notNull().default("draft"),
    /** Its place in addresses, from the first publication on. */
    slug: text().unique(),
    version: integer().notNull().default(1),
    title: text().notNull(),
    lead: text().notNull().default(""),
    /** Markdown, like the English text. */
    body: text().notNull().default(""),
    titleEn: text(),
    leadEn: text().notNull().default(""),
    bodyEn: text(),
    topicCode: text().references(() => topics.code),
    /** The last day on which one can do what a notice speaks of. */
    dueOn: day(),
    isUrgent: boolean().notNull().default(false),
    publishedFrom: instant(),
    publishedUntil: instant(),
    /** When its words were last changed after they could be read. */
    changedAt: instant(),
    withdrawnReason: text(),
    /** When the worker noted that it can be read, and that it no longer can. */
    appearedAt: instant(),
    endedAt: instant(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    updatedBy: uuid()
      .notNull()
      .references(() => people.id),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("articles_published")
      .on(table.kind, table.publishedFrom.desc(), table.id.desc())
      .where(sql`${table.status} = 'published'`),
    index("articles_topic").on(table.topicCode),
    oneOfWords("articles_kind", table.kind, articleKinds),
    oneOfWords("articles_status", table.status, articleStatuses),
    check(
      "articles_published_with_date",
      sql`${table.status} = 'draft' or (${table.publishedFrom} is not null and ${table.slug} is not null)`,
    ),
    check(
      "articles_until_after_from",
      sql`${table.publishedUntil} is null or ${table.publishedUntil} > ${table.publishedFrom}`,
    ),
    check(
      "articles_withdrawn_with_reason",
      sql`(${table.status} = 'withdrawn') = (${table.withdrawnReason} is not null)`,
    ),
    check("articles_english_whole", sql`(${table.titleEn} is null) = (${table.bodyEn} is null)`),
    check(
      "articles_terms_of_notices",
      sql`${table.kind} = 'notice' or (${table.dueOn} is null and not ${table.isUrgent})`,
    ),
    check("articles_pictures_in_words", hasAlternatives(table.body)),
    check("articles_pictures_in_words_en", hasAlternatives(table.bodyEn)),
  ],
);

/** The zones an article concerns; without a row, all of them. */
export const articleZones = pgTable(
  "article_zones",
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    zoneCode: text()
      .notNull()
      .references(() => zones.code),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.zoneCode] }),
    index("article_zones_zone").on(table.zoneCode),
  ],
);
