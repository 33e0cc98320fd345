// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { answerOutcomes, proposalStatuses, supportChannels } from "#lib/proposals/vocabulary.ts";
import { people } from "./accounts.ts";
import { associations } from "./associations.ts";
import { cases } from "./cases.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { topics, zones } from "./municipality.ts";

export const proposals = pgTable(
  "proposals",
  {
    id: id(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    /** The association or committee the author acted for, by delegation. */
    associationId: uuid().references(() => associations.id),
    status: oneOf(proposalStatuses).notNull().default("draft"),
    title: text().notNull(),
    body: text().notNull(),
    /** Null when the proposal is about the whole municipality. */
    zoneCode: text().references(() => zones.code),
    topicCode: text().references(() => topics.code),
    caseId: uuid()
      .unique()
      .references(() => cases.id),
    /** Counts the changes of a draft: who writes over a newer one is told. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    submittedAt: instant(),
    /** What the office asked for while the clock was suspended, and what the author added. */
    integrationRequest: text(),
    integration: text(),
    outcome: oneOf(answerOutcomes),
    answer: text(),
    nextSteps: text(),
    nextStepsBy: day(),
    answeredAt: instant(),
    withdrawnAt: instant(),
  },
  (table) => [
    index("proposals_author").on(table.authorId, table.createdAt.desc()),
    index("proposals_newest").on(table.submittedAt.desc(), table.id.desc()).where(sql`${table.status} <> 'draft'`),
    index("proposals_zone").on(table.zoneCode, table.submittedAt.desc()).where(sql`${table.status} <> 'draft'`),
    index("proposals_text")
      .using("gin", sql`to_tsvector('italian', ${table.title} || ' ' || ${table.body})`)
      .where(sql`${table.status} <> 'draft'`),
    check(
      "proposals_filed_is_whole",
      sql`${table.status} = 'draft' or (${table.title} <> '' and ${table.body} <> '' and ${table.topicCode} is not null)`,
    ),
    check("proposals_filed_has_case", sql`(${table.status} = 'draft') = (${table.caseId} is null)`),
    check(
      "proposals_answer_has_reasons",
      sql`(${table.status} = 'answered') = (${table.answer} is not null and ${table.outcome} is not null)`,
    ),
    oneOfWords("proposals_status", table.status, proposalStatuses),
    oneOfWords("proposals_outcome", table.outcome, answerOutcomes),
  ],
);

/** One person, one support: the key is the voice, which outlives the account. */
export const supports = pgTable(
  "supports",
  {
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    voice: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    channel: oneOf(supportChannels).notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.voice] }),
    index("supports_person").on(table.personId, table.createdAt.desc()),
    oneOfWords("supports_channel", table.channel, supportChannels),
  ],
);
