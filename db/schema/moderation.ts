// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { grounds, holdings, moderatedKinds, moderationStatuses, type Signal } from "#lib/moderation/vocabulary.ts";
import { people } from "./accounts.ts";
import { associations } from "./associations.ts";
import { id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** How the moderation of one thing stands. What was ever done with it is in the journal. */
export const moderations = pgTable(
  "moderations",
  {
    id: id(),
    subjectKind: oneOf(moderatedKinds).notNull(),
    subjectId: uuid().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    associationId: uuid().references(() => associations.id),
    caseId: uuid(),
    status: oneOf(moderationStatuses).notNull(),
    heldBecause: oneOf(holdings),
    signals: jsonb().$type<Signal[]>().notNull().default([]),
    /** Of the last decision: why it was hidden, and what the author was told. */
    ground: oneOf(grounds),
    explanation: text(),
    decidedBy: uuid().references(() => people.id),
    decidedAt: instant(),
    appeal: text(),
    appealedAt: instant(),
    appealAnswer: text(),
    appealDecidedBy: uuid().references(() => people.id),
    appealDecidedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique("moderations_one_a_subject").on(table.subjectKind, table.subjectId),
    index("moderations_queue").on(table.status, table.updatedAt),
    index("moderations_author").on(table.authorId, table.updatedAt.desc()),
    check(
      "moderations_hidden_has_reasons",
      sql`${table.status} not in ('hidden', 'appealed', 'upheld') or (${table.ground} is not null and coalesce(${table.explanation}, '') <> '' and ${table.decidedBy} is not null)`,
    ),
    check("moderations_appeal_has_words", sql`${table.status} <> 'appealed' or coalesce(${table.appeal}, '') <> ''`),
    check(
      "moderations_appeal_has_an_answer",
      sql`${table.status} <> 'upheld' or coalesce(${table.appealAnswer}, '') <> ''`,
    ),
    check("moderations_appeal_by_another", sql`${table.appealDecidedBy} <> ${table.decidedBy}`),
    oneOfWords("moderations_subject_kind", table.subjectKind, moderatedKinds),
    oneOfWords("moderations_status", table.status, moderationStatuses),
    oneOfWords("moderations_held_because", table.heldBecause, holdings),
    oneOfWords("moderations_ground", table.ground, grounds),
  ],
);

/** One person reports one thing once. */
export const moderationReports = pgTable(
  "moderation_reports",
  {
    id: id(),
    moderationId: uuid()
      .notNull()
      .references(() => moderations.id),
    reporterId: uuid()
      .notNull()
      .references(() => people.id),
    ground: oneOf(grounds).notNull(),
    note: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    /** When a moderator decided on what was reported. */
    closedAt: instant(),
  },
  (table) => [
    unique("moderation_reports_one_a_person").on(table.moderationId, table.reporterId),
    index("moderation_reports_reporter").on(table.reporterId, table.createdAt.desc()),
    oneOfWords("moderation_reports_ground", table.ground, grounds),
  ],
);
