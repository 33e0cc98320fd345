// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { opinionPositions, opinionReminders, stepStates } from "#lib/proposals/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { units } from "./organisation.ts";
import { proposals } from "./proposals.ts";

const proposalId = () =>
  uuid()
    .notNull()
    .references(() => proposals.id);

/** What a unit was asked about a proposal, and what it said (L. 241/1990, art. 16). */
export const opinions = pgTable(
  "opinions",
  {
    id: id(),
    proposalId: proposalId(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    question: text().notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: instant().notNull(),
    dueOn: day().notNull(),
    reminded: oneOf(opinionReminders),
    position: oneOf(opinionPositions),
    text: text(),
    givenBy: uuid().references(() => people.id),
    givenAt: instant(),
  },
  (table) => [
    index("opinions_proposal").on(table.proposalId, table.askedAt),
    index("opinions_waiting").on(table.unitCode, table.dueOn).where(sql`${table.givenAt} is null`),
    uniqueIndex("opinions_one_open").on(table.proposalId, table.unitCode).where(sql`${table.givenAt} is null`),
    check(
      "opinions_given_whole",
      sql`(${table.givenAt} is null) = (${table.position} is null) and (${table.givenAt} is null) = (${table.text} is null) and (${table.givenAt} is null) = (${table.givenBy} is null)`,
    ),
    oneOfWords("opinions_position", table.position, opinionPositions),
    oneOfWords("opinions_reminded", table.reminded, opinionReminders),
  ],
);

/** By what the office values a proposal; the weights say how much each counts. */
export const criteria = pgTable(
  "criteria",
  {
    code: text().primaryKey(),
    name: localized().notNull(),
    explanation: localized().notNull(),
    weight: smallint().notNull(),
    position: smallint().notNull(),
    /** Counts the changes: who writes over a newer one is told. */
    version: integer().notNull().default(1),
    /** Since when nothing is valued by it any more. */
    retiredAt: instant(),
  },
  (table) => [check("criteria_weigh", sql`${table.weight} > 0`)],
);

/** The mark of a proposal by one criterion, with the name and the weight the criterion had that day. */
export const valuations = pgTable(
  "valuations",
  {
    proposalId: proposalId(),
    criterionCode: text()
      .notNull()
      .references(() => criteria.code),
    criterionName: localized().notNull(),
    weight: smallint().notNull(),
    score: smallint().notNull(),
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.criterionCode] }),
    check("valuations_score", sql`${table.score} between 0 and 5`),
  ],
);

/** The office meets the authors; the minutes follow. Where and when it stands now: `meetingMoves` says what it was before. */
export const meetings = pgTable(
  "meetings",
  {
    id: id(),
    proposalId: proposalId(),
    startsAt: instant().notNull(),
    place: text(),
    link: text(),
    minutes: text(),
    minutesAt: instant(),
    calledOffAt: instant(),
    callingOffReason: text(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("meetings_proposal").on(table.proposalId, table.startsAt),
    check("meetings_somewhere", sql`${table.place} is not null or ${table.link} is not null`),
    check("meetings_minutes_whole", sql`(${table.minutes} is null) = (${table.minutesAt} is null)`),
    check("meetings_called_off_whole", sql`(${table.calledOffAt} is null) = (${table.callingOffReason} is null)`),
    check("meetings_held_or_called_off", sql`${table.minutesAt} is null or ${table.calledOffAt} is null`),
  ],
);

/** A meeting was moved: when and where it was to be, and why it was not. */
export const meetingMoves = pgTable(
  "meeting_moves",
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id),
    startsAt: instant().notNull(),
    place: text(),
    link: text(),
    reason: text().notNull(),
    movedAt: instant().notNull(),
  },
  (table) => [index("meeting_moves_meeting").on(table.meetingId, table.movedAt)],
);

/** What an accepted proposal takes to become true. Photographs are files of the step. */
export const implementationSteps = pgTable(
  "implementation_steps",
  {
    id: id(),
    proposalId: proposalId(),
    title: text().notNull(),
    dueOn: day(),
    state: oneOf(stepStates).notNull().default("planned"),
    percent: smallint().notNull().default(0),
    /** The last word on how it goes. */
    note: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index("implementation_steps_proposal").on(table.proposalId, table.createdAt),
    check("implementation_steps_percent", sql`${table.percent} between 0 and 100`),
    check("implementation_steps_done", sql`(${table.state} = 'done') = (${table.percent} = 100)`),
    oneOfWords("implementation_steps_state", table.state, stepStates),
  ],
);
