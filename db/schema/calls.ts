// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { callStates, callSubjects, questionStates } from "#lib/calls/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { commons } from "./commons.ts";
import { oneOfWords } from "./constraints.ts";
import { topics } from "./municipality.ts";

/** The municipality invites applications (avviso pubblico), between two days, by criteria it told first. */
export const calls = pgTable(
  "calls",
  {
    id: id(),
    slug: text().unique(),
    state: oneOf(callStates).notNull().default("draft"),
    subject: oneOf(callSubjects).notNull(),
    title: text().notNull(),
    /** Markdown, as the news are written. */
    body: text().notNull(),
    criteria: text().notNull(),
    topicCode: text().references(() => topics.code),
    opensOn: day(),
    /** The last day, included. */
    closesOn: day(),
    /** Until when questions are taken. */
    questionsUntil: day(),
    withdrawalReason: text(),
    publishedAt: instant(),
    version: integer().notNull().default(1),
    createdBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("calls_open").on(table.closesOn).where(sql`${table.state} = 'published'`),
    check(
      "calls_published_whole",
      sql`${table.state} = 'draft' or (${table.slug} is not null and ${table.opensOn} is not null and ${table.closesOn} is not null)`,
    ),
    check("calls_close_after_opening", sql`${table.closesOn} >= ${table.opensOn}`),
    check(
      "calls_withdrawn_has_reasons",
      sql`${table.state} <> 'withdrawn' or coalesce(${table.withdrawalReason}, '') <> ''`,
    ),
    check(
      "calls_questions_end_before_it_closes",
      sql`${table.questionsUntil} between ${table.opensOn} and ${table.closesOn}`,
    ),
    oneOfWords("calls_state", table.state, callStates),
    oneOfWords("calls_subject", table.subject, callSubjects),
  ],
);

/** What a call is about. */
export const callCommons = pgTable(
  "call_commons",
  {
    callId: uuid()
      .notNull()
      .references(() => calls.id),
    commonsId: uuid()
      .notNull()
      .references(() => commons.id),
  },
  (table) => [primaryKey({ columns: [table.callId, table.commonsId] }), index("call_commons_of").on(table.commonsId)],
);

/** What citizens asked about a call. Everyone reads a question with its answer, and never who asked it. */
export const callQuestions = pgTable(
  "call_questions",
  {
    id: id(),
    callId: uuid()
      .notNull()
      .references(() => calls.id),
    state: oneOf(questionStates).notNull().default("waiting"),
    /** Null once the account is erased. */
    askedBy: uuid().references(() => people.id),
    body: text().notNull(),
    askedAt: instant().notNull().defaultNow(),
    /** The question as everyone reads it: the office leaves out who or what must not be named. */
    published: text(),
    answer: text(),
    /** Why it is not answered in public; only who asked reads it. */
    setAsideReason: text(),
    decidedAt: instant(),
  },
  (table) => [
    index("call_questions_of").on(table.callId, table.askedAt),
    index("call_questions_asked_by").on(table.askedBy).where(sql`${table.askedBy} is not null`),
    check(
      "call_questions_answered_whole",
      sql`(${table.state} = 'answered') = (coalesce(${table.answer}, '') <> '' and coalesce(${table.published}, '') <> '')`,
    ),
    check(
      "call_questions_set_aside_has_reasons",
      sql`(${table.state} = 'set-aside') = (coalesce(${table.setAsideReason}, '') <> '')`,
    ),
    check("call_questions_decided", sql`(${table.state} = 'waiting') = (${table.decidedAt} is null)`),
    oneOfWords("call_questions_state", table.state, questionStates),
  ],
);
