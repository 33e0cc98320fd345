// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { publications } from "#lib/moderation/vocabulary.ts";
import {
  addressees,
  answeredStatuses,
  answerOutcomes,
  closings,
  proposalKinds,
  proposalStatuses,
  supportChannels,
} from "#lib/proposals/vocabulary.ts";
import { people } from "./accounts.ts";
import { associations } from "./associations.ts";
import { cases } from "./cases.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { topics, zones } from "./municipality.ts";
import { units } from "./organisation.ts";

const listed = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(", "));

/**
 * PostgreSQL keeps two more columns, `words` and `title_words`, which are what search reads (`lib/proposals/search.ts`).
 * They are generated, as the migration `search-in-italian` says; named here they would be read with every proposal.
 */
export const proposals = pgTable(
  "proposals",
  {
    id: id(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    /** The association or committee the author acted for, by delegation. */
    associationId: uuid().references(() => associations.id),
    kind: oneOf(proposalKinds).notNull().default("proposal"),
    status: oneOf(proposalStatuses).notNull().default("draft"),
    /** The procedure goes on either way: number and term do not depend on what the public reads. */
    publication: oneOf(publications).notNull().default("published"),
    addressee: oneOf(addressees),
    title: text().notNull(),
    body: text().notNull(),
    /** Null when the proposal is about the whole municipality. */
    zoneCode: text().references(() => zones.code),
    topicCode: text().references(() => topics.code),
    /** The place in words, and as a point (WGS 84, degrees) where one was put on the map. */
    address: text(),
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    caseId: uuid()
      .unique()
      .references(() => cases.id),
    /** Counts the changes of a draft: who writes over a newer one is told. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    /** When the author of a draft nobody resumed was told that it will be removed. */
    draftWarnedAt: instant(),
    submittedAt: instant(),
    /** The last day on which one can support or sign; null where only the answer ends it. */
    supportsUntil: day(),
    /** How many supports it takes, by the rule of the day it began: to be examined if signed, otherwise to be heard. */
    supportsNeeded: integer(),
    supportsReachedAt: instant(),
    /** Whether the office can examine it at all, and why (or why not). */
    admittedAt: instant(),
    admissibility: text(),
    mergedIntoId: uuid().references((): AnyPgColumn => proposals.id),
    mergeReason: text(),
    splitFromId: uuid().references((): AnyPgColumn => proposals.id),
    splitReason: text(),
    estimatedCostCents: bigint({ mode: "number" }),
    costNote: text(),
    /** What the office asked for while the clock was suspended, and what the author added. */
    integrationRequest: text(),
    /** The last day on which the author may add it; then the clock runs again. */
    integrationUntil: day(),
    integration: text(),
    outcome: oneOf(answerOutcomes),
    answer: text(),
    nextSteps: text(),
    nextStepsBy: day(),
    answeredAt: instant(),
    /** The unit that does what the answer promised. */
    implementingUnitCode: text().references(() => units.code),
    closing: oneOf(closings),
    closingNote: text(),
    closedAt: instant(),
    withdrawnAt: instant(),
  },
  (table) => [
    index("proposals_author").on(table.authorId, table.createdAt.desc()),
    index("proposals_newest").on(table.submittedAt.desc(), table.id.desc()).where(sql`${table.status} <> 'draft'`),
    // All that maps and counts ask of every proposal: the table itself is fifteen times as large, by its texts.
    index("proposals_counted")
      .on(
        table.longitude,
        table.latitude,
        table.status,
        table.publication,
        table.kind,
        table.topicCode,
        table.zoneCode,
        table.answeredAt,
        table.caseId,
        table.id,
      )
      .where(sql`${table.status} <> 'draft'`),
    index("proposals_drafts").on(table.updatedAt).where(sql`${table.status} = 'draft'`),
    index("proposals_zone").on(table.zoneCode, table.submittedAt.desc()).where(sql`${table.status} <> 'draft'`),
    check(
      "proposals_filed_is_whole",
      sql`${table.status} = 'draft' or (${table.title} <> '' and ${table.body} <> '' and ${table.topicCode} is not null)`,
    ),
    check("proposals_filed_has_case", sql`(${table.status} = 'draft') = (${table.caseId} is null)`),
    check(
      "proposals_answer_has_reasons",
      sql`(${table.status} in (${listed(answeredStatuses)})) = (${table.answer} is not null and ${table.outcome} is not null)`,
    ),
    check(
      "proposals_inadmissible_has_reasons",
      sql`${table.status} <> 'inadmissible' or coalesce(${table.admissibility}, '') <> ''`,
    ),
    check(
      "proposals_waits_until_a_day",
      sql`${table.status} <> 'awaiting-integration' or ${table.integrationUntil} is not null`,
    ),
    check("proposals_closed_is_told", sql`(${table.status} = 'closed') = (${table.closing} is not null)`),
    check("proposals_merged_somewhere", sql`(${table.status} = 'merged') = (${table.mergedIntoId} is not null)`),
    check("proposals_not_merged_into_itself", sql`${table.mergedIntoId} <> ${table.id}`),
    check("proposals_point_is_whole", sql`(${table.longitude} is null) = (${table.latitude} is null)`),
    check("proposals_cost_is_not_negative", sql`${table.estimatedCostCents} >= 0`),
    index("proposals_merged_into").on(table.mergedIntoId).where(sql`${table.mergedIntoId} is not null`),
    index("proposals_split_from").on(table.splitFromId).where(sql`${table.splitFromId} is not null`),
    index("proposals_collecting").on(table.supportsUntil).where(sql`${table.status} = 'collecting'`),
    oneOfWords("proposals_kind", table.kind, proposalKinds),
    oneOfWords("proposals_publication", table.publication, publications),
    oneOfWords("proposals_addressee", table.addressee, addressees),
    oneOfWords("proposals_closing", table.closing, closings),
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
    /** The proposal it was given to, where that one was merged into this. */
    viaId: uuid().references(() => proposals.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.voice] }),
    index("supports_person").on(table.personId, table.createdAt.desc()),
    oneOfWords("supports_channel", table.channel, supportChannels),
  ],
);
