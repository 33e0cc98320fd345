// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { discussedKinds, stances, votes } from "#lib/discussion/vocabulary.ts";
import { publications } from "#lib/moderation/vocabulary.ts";
import { people } from "./accounts.ts";
import { associations } from "./associations.ts";
import { instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/**
 * Comments, two deep. `level` follows from `parentId`; the foreign key asks for a parent of the first level, in the
 * same discussion: a reply to a reply cannot be written.
 */
export const comments = pgTable(
  "comments",
  {
    /** Given by the form, so that what is sent twice is one comment. */
    id: uuid().primaryKey(),
    subjectKind: oneOf(discussedKinds).notNull(),
    subjectId: uuid().notNull(),
    parentId: uuid(),
    level: smallint().notNull().generatedAlwaysAs(sql`case when parent_id is null then 1 else 2 end`),
    parentLevel: smallint().notNull().generatedAlwaysAs(sql`1`),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    /** The association or committee the author spoke for, by a delegation of that day. */
    associationId: uuid().references(() => associations.id),
    stance: oneOf(stances),
    /** Empty once its author removed it. */
    body: text().notNull(),
    /** By which the same text is known when it comes again. */
    fingerprint: text().notNull(),
    publication: oneOf(publications).notNull(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    editedAt: instant(),
    removedAt: instant(),
  },
  (table) => [
    unique("comments_place").on(table.id, table.level, table.subjectId),
    foreignKey({
      name: "comments_two_deep",
      columns: [table.parentId, table.parentLevel, table.subjectId],
      foreignColumns: [table.id, table.level, table.subjectId],
    }),
    index("comments_discussion")
      .on(table.subjectId, table.createdAt.desc(), table.id.desc())
      .where(sql`${table.parentId} is null`),
    index("comments_replies").on(table.parentId, table.createdAt).where(sql`${table.parentId} is not null`),
    index("comments_author").on(table.authorId, table.createdAt.desc()),
    index("comments_same_text").on(table.fingerprint, table.createdAt),
    check("comments_stance_on_the_first_level", sql`(${table.parentId} is null) = (${table.stance} is not null)`),
    check("comments_removed_is_empty", sql`(${table.removedAt} is not null) = (${table.body} = '')`),
    oneOfWords("comments_subject_kind", table.subjectKind, discussedKinds),
    oneOfWords("comments_stance", table.stance, stances),
    oneOfWords("comments_publication", table.publication, publications),
  ],
);

/** One voice, one vote, which can be changed. The key is the voice, which outlives the account. */
export const commentVotes = pgTable(
  "comment_votes",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    voice: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    vote: oneOf(votes).notNull(),
    createdAt: instant().notNull().defaultNow(),
    changedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.voice] }),
    index("comment_votes_person").on(table.personId, table.createdAt.desc()),
    oneOfWords("comment_votes_vote", table.vote, votes),
  ],
);
