// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  askKinds,
  conditions,
  disputeClosings,
  lifeReminders,
  type Marked,
  noticeKinds,
  type Reaching,
  reportKinds,
  reportStates,
  requestKinds,
  requestOutcomes,
  sides,
} from "#lib/pacts/life-vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { pacts } from "./pacts.ts";

const pactId = () =>
  uuid()
    .notNull()
    .references(() => pacts.id);

const personId = () => uuid().references(() => people.id);

/** What is done together on a day, open to volunteers where it has places. */
export const pactActivities = pgTable(
  "pact_activities",
  {
    id: id(),
    pactId: pactId(),
    title: text().notNull(),
    description: text().notNull(),
    place: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** How many volunteers it calls for; null where it calls for none. */
    places: smallint(),
    /** How many are taken: the check below is what guards the last one. */
    taken: smallint().notNull().default(0),
    calledOffAt: instant(),
    callingOffReason: text(),
    /** Counts the changes, for the calendars that know it. */
    sequence: integer().notNull().default(0),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index("pact_activities_pact").on(table.pactId, table.startsAt),
    index("pact_activities_day").on(table.startsAt).where(sql`${table.calledOffAt} is null`),
    check("pact_activities_end_after_start", sql`${table.endsAt} > ${table.startsAt}`),
    check("pact_activities_places", sql`${table.taken} between 0 and coalesce(${table.places}, 0)`),
    check(
      "pact_activities_called_off_whole",
      sql`(${table.calledOffAt} is null) = (${table.callingOffReason} is null)`,
    ),
  ],
);

/** Who comes. A minor comes with an adult who answers for them. */
export const activityEnrolments = pgTable(
  "activity_enrolments",
  {
    activityId: uuid()
      .notNull()
      .references(() => pactActivities.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    adultName: text(),
    adultContact: text(),
    enrolledAt: instant().notNull(),
    remindedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.personId] }),
    index("activity_enrolments_person").on(table.personId),
    check("activity_enrolments_adult_whole", sql`(${table.adultName} is null) = (${table.adultContact} is null)`),
  ],
);

/** What was done on a day, by how many and for how long. Photographs are files of the entry. */
export const pactWork = pgTable(
  "pact_work",
  {
    id: id(),
    pactId: pactId(),
    workedOn: day().notNull(),
    /** How long it took, and how many people worked that long. */
    minutes: smallint().notNull(),
    people: smallint().notNull(),
    done: text().notNull(),
    writtenBy: personId(),
    writtenAt: instant().notNull(),
  },
  (table) => [
    index("pact_work_pact").on(table.pactId, table.workedOn),
    check("pact_work_minutes", sql`${table.minutes} between 1 and 1440`),
    check("pact_work_people", sql`${table.people} between 1 and 1000`),
  ],
);

/** What the citizens asked of the municipality, and by when it answers. */
export const pactRequests = pgTable(
  "pact_requests",
  {
    id: id(),
    pactId: pactId(),
    /** First, second … of its pact. */
    number: smallint().notNull(),
    kind: oneOf(requestKinds).notNull(),
    what: text().notNull(),
    askedBy: personId(),
    askedAt: instant().notNull(),
    dueOn: day().notNull(),
    outcome: oneOf(requestOutcomes),
    answer: text(),
    answeredBy: personId(),
    answeredAt: instant(),
    reminded: oneOf(lifeReminders),
  },
  (table) => [
    unique("pact_requests_number").on(table.pactId, table.number),
    index("pact_requests_open").on(table.dueOn).where(sql`${table.answeredAt} is null`),
    check(
      "pact_requests_answered_whole",
      sql`(${table.answeredAt} is null) = (${table.outcome} is null) and (${table.answeredAt} is null) = (${table.answer} is null)`,
    ),
    oneOfWords("pact_requests_kind", table.kind, requestKinds),
    oneOfWords("pact_requests_outcome", table.outcome, requestOutcomes),
    oneOfWords("pact_requests_reminded", table.reminded, lifeReminders),
  ],
);

/** A thing of the municipality in the hands of the citizens. */
export const pactLoans = pgTable(
  "pact_loans",
  {
    id: id(),
    pactId: pactId(),
    what: text().notNull(),
    quantity: smallint().notNull(),
    lentOn: day().notNull(),
    lentBy: personId(),
    /** Null where it stays until the end of the pact. */
    dueOn: day(),
    /** That the citizens have it, by their own word. */
    receivedAt: instant(),
    receivedBy: personId(),
    returnedOn: day(),
    condition: oneOf(conditions),
    conditionNote: text(),
    reminded: oneOf(lifeReminders),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("pact_loans_pact").on(table.pactId, table.lentOn),
    index("pact_loans_out").on(table.dueOn).where(sql`${table.returnedOn} is null`),
    check("pact_loans_quantity", sql`${table.quantity} between 1 and 1000`),
    check("pact_loans_due_after_lending", sql`${table.dueOn} >= ${table.lentOn}`),
    check("pact_loans_back_after_lending", sql`${table.returnedOn} >= ${table.lentOn}`),
    check("pact_loans_returned_whole", sql`(${table.returnedOn} is null) = (${table.condition} is null)`),
    oneOfWords("pact_loans_condition", table.condition, conditions),
    oneOfWords("pact_loans_reminded", table.reminded, lifeReminders),
  ],
);

/** Who is insured while they work, by name: only the two sides and the insurer read it. */
export const pactInsured = pgTable(
  "pact_insured",
  {
    id: id(),
    pactId: pactId(),
    name: text().notNull(),
    birthDate: day().notNull(),
    fromDay: day().notNull(),
    /** The last day, included; null until the end of the pact. */
    toDay: day(),
    writtenBy: personId(),
    writtenAt: instant().notNull(),
  },
  (table) => [
    unique("pact_insured_once").on(table.pactId, table.name, table.birthDate, table.fromDay),
    check("pact_insured_to_after_from", sql`${table.toDay} >= ${table.fromDay}`),
  ],
);

/** The two sides meet; the minutes follow. */
export const pactMeetings = pgTable(
  "pact_meetings",
  {
    id: id(),
    pactId: pactId(),
    startsAt: instant().notNull(),
    place: text().notNull(),
    agenda: text().notNull(),
    calledOffAt: instant(),
    callingOffReason: text(),
    minutes: text(),
    minutesAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("pact_meetings_pact").on(table.pactId, table.startsAt),
    check("pact_meetings_minutes_whole", sql`(${table.minutes} is null) = (${table.minutesAt} is null)`),
    check("pact_meetings_called_off_whole", sql`(${table.calledOffAt} is null) = (${table.callingOffReason} is null)`),
    check("pact_meetings_held_or_called_off", sql`${table.minutesAt} is null or ${table.calledOffAt} is null`),
  ],
);

/**
 * What became of a pact in a period. There is one for each year and one at the end, from the day somebody begins to
 * write it or is reminded of it. Photographs are files of the report.
 */
export const pactReports = pgTable(
  "pact_reports",
  {
    id: id(),
    pactId: pactId(),
    kind: oneOf(reportKinds).notNull(),
    /** The first and the last day it speaks of. */
    fromDay: day().notNull(),
    toDay: day().notNull(),
    dueOn: day().notNull(),
    state: oneOf(reportStates).notNull().default("draft"),
    objectives: text().notNull().default(""),
    actions: text().notNull().default(""),
    results: text().notNull().default(""),
    resources: text().notNull().default(""),
    beneficiaries: text().notNull().default(""),
    difficulties: text().notNull().default(""),
    version: integer().notNull().default(1),
    savedAt: instant(),
    submittedAt: instant(),
    submittedBy: personId(),
    /** What the office said to it: what is missing, or a word with the acceptance. */
    decisionNote: text(),
    decidedAt: instant(),
    decidedBy: personId(),
    reminded: oneOf(lifeReminders),
  },
  (table) => [
    unique("pact_reports_period").on(table.pactId, table.kind, table.fromDay),
    uniqueIndex("pact_reports_one_final").on(table.pactId).where(sql`${table.kind} = 'final'`),
    index("pact_reports_owed").on(table.dueOn).where(sql`${table.state} in ('draft', 'returned')`),
    index("pact_reports_waiting").on(table.dueOn).where(sql`${table.state} = 'submitted'`),
    check("pact_reports_to_after_from", sql`${table.toDay} >= ${table.fromDay}`),
    check(
      "pact_reports_submitted_whole",
      sql`${table.state} not in ('submitted', 'accepted') or (${table.submittedAt} is not null and ${table.objectives} <> '' and ${table.actions} <> '' and ${table.results} <> '' and ${table.resources} <> '')`,
    ),
    check(
      "pact_reports_returned_says_why",
      sql`${table.state} <> 'returned' or coalesce(${table.decisionNote}, '') <> ''`,
    ),
    oneOfWords("pact_reports_kind", table.kind, reportKinds),
    oneOfWords("pact_reports_state", table.state, reportStates),
    oneOfWords("pact_reports_reminded", table.reminded, lifeReminders),
  ],
);

/** The office went to look. Photographs are files of the visit. */
export const pactChecks = pgTable(
  "pact_checks",
  {
    id: id(),
    pactId: pactId(),
    visitedOn: day().notNull(),
    findings: text().notNull(),
    /** What is to be put right, and by when. */
    remedies: text(),
    remedyBy: day(),
    remedyNote: text(),
    remediedAt: instant(),
    visitedBy: personId(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("pact_checks_pact").on(table.pactId, table.visitedOn),
    index("pact_checks_open").on(table.remedyBy).where(sql`${table.remediedAt} is null`),
    check("pact_checks_remedy_whole", sql`(${table.remedies} is null) = (${table.remedyBy} is null)`),
    check(
      "pact_checks_remedied_whole",
      sql`(${table.remediedAt} is null) = (${table.remedyNote} is null) and (${table.remediedAt} is null or ${table.remedies} is not null)`,
    ),
  ],
);

export type ReachedObjective = { objective: string; reached: Reaching; note: string | null };

/** What the office says of a pact as a whole, at its end. */
export const pactEvaluations = pgTable("pact_evaluations", {
  pactId: pactId().primaryKey(),
  objectives: jsonb().$type<ReachedObjective[]>().notNull(),
  /** From 1 to 5. */
  marks: jsonb().$type<Record<Marked, number>>().notNull(),
  summary: text().notNull(),
  evaluatedBy: personId(),
  evaluatedAt: instant().notNull(),
});

export const pactSuspensions = pgTable(
  "pact_suspensions",
  {
    id: id(),
    pactId: pactId(),
    reason: text().notNull(),
    fromDay: day().notNull(),
    /** The last day, included, where one is known. */
    untilDay: day(),
    /** Whether it had been extended before: there it goes back to. */
    wasExtended: boolean().notNull(),
    resumedOn: day(),
  },
  (table) => [
    uniqueIndex("pact_suspensions_one_open").on(table.pactId).where(sql`${table.resumedOn} is null`),
    check("pact_suspensions_until_after_from", sql`${table.untilDay} >= ${table.fromDay}`),
  ],
);

/** What one side asked and the other decided: a longer term, a further pact, another text, an end before the term. */
export const pactAsks = pgTable(
  "pact_asks",
  {
    id: id(),
    pactId: pactId(),
    kind: oneOf(askKinds).notNull(),
    side: oneOf(sides).notNull(),
    reason: text().notNull(),
    /** By how long it is to be extended, or how long the further pact is to last. */
    months: smallint(),
    /** The day on which it is to end, included. */
    endOn: day(),
    askedBy: personId(),
    askedAt: instant().notNull(),
    /** The last day for the municipality to decide; null where the citizens are asked. */
    dueOn: day(),
    reminded: oneOf(lifeReminders),
    isGranted: boolean(),
    answer: text(),
    decidedBy: personId(),
    decidedAt: instant(),
    /** The last day before and after an extension. */
    endedBefore: day(),
    endsAfter: day(),
  },
  (table) => [
    uniqueIndex("pact_asks_one_open").on(table.pactId, table.kind).where(sql`${table.decidedAt} is null`),
    index("pact_asks_due").on(table.dueOn).where(sql`${table.decidedAt} is null`),
    check(
      "pact_asks_due_to_citizens",
      sql`${table.decidedAt} is not null or (${table.dueOn} is not null) = (${table.side} = 'citizens')`,
    ),
    check("pact_asks_months", sql`(${table.months} is not null) = (${table.kind} in ('extension', 'renewal'))`),
    check("pact_asks_end", sql`(${table.endOn} is not null) = (${table.kind} = 'early-end')`),
    check(
      "pact_asks_decided_whole",
      sql`(${table.decidedAt} is null) = (${table.isGranted} is null) and (${table.decidedAt} is null) = (${table.answer} is null)`,
    ),
    oneOfWords("pact_asks_kind", table.kind, askKinds),
    oneOfWords("pact_asks_reminded", table.reminded, lifeReminders),
    oneOfWords("pact_asks_side", table.side, sides),
  ],
);

/** What was told before it happens: until the day, it can be taken back. */
export const pactEndNotices = pgTable(
  "pact_end_notices",
  {
    id: id(),
    pactId: pactId(),
    kind: oneOf(noticeKinds).notNull(),
    reason: text().notNull(),
    /** Whether both sides agreed that the pact ends before its term. */
    isAgreed: boolean().notNull().default(false),
    givenBy: personId(),
    givenAt: instant().notNull(),
    /** The last day of the pact, or the last one to put things right. */
    untilDay: day().notNull(),
    takenBackAt: instant(),
    takenBackReason: text(),
    /** When the pact ended by it. */
    doneAt: instant(),
  },
  (table) => [
    uniqueIndex("pact_end_notices_one_open")
      .on(table.pactId, table.kind)
      .where(sql`${table.takenBackAt} is null and ${table.doneAt} is null`),
    check("pact_end_notices_back_or_done", sql`${table.takenBackAt} is null or ${table.doneAt} is null`),
    oneOfWords("pact_end_notices_kind", table.kind, noticeKinds),
  ],
);

/** A conciliation (art. 20): what it is about, and what was proposed, only the two sides and the office read. */
export const pactDisputes = pgTable(
  "pact_disputes",
  {
    id: id(),
    pactId: pactId(),
    openedBySide: oneOf(sides).notNull(),
    openedBy: personId(),
    openedAt: instant().notNull(),
    matter: text().notNull(),
    /** Whether it is with others than the two sides: these name the third member. */
    concernsThirds: boolean().notNull(),
    /** By when the committee proposes. */
    dueOn: day().notNull(),
    reminded: oneOf(lifeReminders),
    citizensMember: text(),
    administrationMember: text(),
    thirdMember: text(),
    /** Which side proposed the third member; the other one agrees. */
    thirdProposedBy: oneOf(sides),
    thirdAgreedAt: instant(),
    proposal: text(),
    proposedAt: instant(),
    citizensAccept: boolean(),
    administrationAccept: boolean(),
    closing: oneOf(disputeClosings),
    closingNote: text(),
    closedAt: instant(),
  },
  (table) => [
    uniqueIndex("pact_disputes_one_open").on(table.pactId).where(sql`${table.closedAt} is null`),
    check("pact_disputes_third_agreed", sql`${table.thirdAgreedAt} is null or ${table.thirdMember} is not null`),
    check(
      "pact_disputes_committee_proposes",
      sql`${table.proposedAt} is null or (${table.proposal} is not null and ${table.citizensMember} is not null and ${table.administrationMember} is not null and ${table.thirdAgreedAt} is not null)`,
    ),
    check(
      "pact_disputes_answered_after",
      sql`${table.proposedAt} is not null or (${table.citizensAccept} is null and ${table.administrationAccept} is null)`,
    ),
    check("pact_disputes_closed_whole", sql`(${table.closedAt} is null) = (${table.closing} is null)`),
    check(
      "pact_disputes_settled_by_both",
      sql`${table.closing} is distinct from 'settled' or (${table.citizensAccept} and ${table.administrationAccept})`,
    ),
    oneOfWords("pact_disputes_side", table.openedBySide, sides),
    oneOfWords("pact_disputes_third_side", table.thirdProposedBy, sides),
    oneOfWords("pact_disputes_closing", table.closing, disputeClosings),
    oneOfWords("pact_disputes_reminded", table.reminded, lifeReminders),
  ],
);
