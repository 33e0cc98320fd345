// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, smallint, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  askedKinds,
  mergerStates,
  noticeOutcomes,
  observationStates,
  opinionPositions,
  opinionReminders,
} from "#lib/pacts/examination-vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { files } from "./files.ts";
import { units } from "./organisation.ts";
import { pacts } from "./pacts.ts";

const pactId = () =>
  uuid()
    .notNull()
    .references(() => pacts.id);

const person = () => uuid().references(() => people.id);

const file = () => uuid().references(() => files.id);

/**
 * What a unit or a body outside the municipality was asked about an application, and what it said (L. 241/1990, art. 16
 * and 17). Of bodies outside, the handler writes down what came in, with its protocol number.
 */
export const pactOpinions = pgTable(
  "pact_opinions",
  {
    id: id(),
    pactId: pactId(),
    asked: oneOf(askedKinds).notNull(),
    unitCode: text().references(() => units.code),
    /** Of a body outside the municipality. */
    bodyName: text(),
    question: text().notNull(),
    askedBy: person().notNull(),
    askedAt: instant().notNull(),
    dueOn: day().notNull(),
    reminded: oneOf(opinionReminders),
    position: oneOf(opinionPositions),
    text: text(),
    conditions: text(),
    protocolNumber: text(),
    fileId: file(),
    givenBy: person(),
    givenAt: instant(),
  },
  (table) => [
    index("pact_opinions_pact").on(table.pactId, table.askedAt),
    index("pact_opinions_waiting").on(table.dueOn).where(sql`${table.givenAt} is null`),
    uniqueIndex("pact_opinions_one_open")
      .on(table.pactId, sql`coalesce(${table.unitCode}, lower(${table.bodyName}))`)
      .where(sql`${table.givenAt} is null`),
    check(
      "pact_opinions_asked_of_somebody",
      sql`(${table.asked} = 'unit') = (${table.unitCode} is not null) and (${table.asked} = 'unit') = (${table.bodyName} is null)`,
    ),
    check(
      "pact_opinions_given_whole",
      sql`(${table.givenAt} is null) = (${table.position} is null) and (${table.givenAt} is null) = (${table.text} is null) and (${table.givenAt} is null) = (${table.givenBy} is null)`,
    ),
    check(
      "pact_opinions_outside_has_protocol",
      sql`${table.givenAt} is null or ${table.asked} = 'unit' or ${table.protocolNumber} is not null`,
    ),
    check(
      "pact_opinions_conditions",
      sql`(${table.conditions} is not null) = (coalesce(${table.position}, '') = 'with-conditions')`,
    ),
    oneOfWords("pact_opinions_asked", table.asked, askedKinds),
    oneOfWords("pact_opinions_position", table.position, opinionPositions),
    oneOfWords("pact_opinions_reminded", table.reminded, opinionReminders),
  ],
);

/** What the office asked the applicants to add; while one is open the clock stands still. */
export const pactIntegrations = pgTable(
  "pact_integrations",
  {
    id: id(),
    pactId: pactId(),
    /** The first is 1. */
    position: smallint().notNull(),
    request: text().notNull(),
    requestedBy: person().notNull(),
    requestedAt: instant().notNull(),
    /** The last day for it, included. */
    until: day().notNull(),
    remindedAt: instant(),
    /** The day passed in silence: it is archived after this day, unless something comes. */
    noticedAt: instant(),
    noticeUntil: day(),
    reply: text(),
    fileId: file(),
    repliedBy: person(),
    repliedAt: instant(),
    /** Ended without a reply. */
    expiredAt: instant(),
  },
  (table) => [
    unique("pact_integrations_position").on(table.pactId, table.position),
    uniqueIndex("pact_integrations_one_open")
      .on(table.pactId)
      .where(sql`${table.repliedAt} is null and ${table.expiredAt} is null`),
    check("pact_integrations_reply_whole", sql`(${table.repliedAt} is null) = (${table.reply} is null)`),
    check("pact_integrations_ended_once", sql`${table.repliedAt} is null or ${table.expiredAt} is null`),
    check("pact_integrations_notice_whole", sql`(${table.noticedAt} is null) = (${table.noticeUntil} is null)`),
  ],
);

/** Somebody looks at the place, with whoever is invited; the report follows, with photographs (files of the visit). */
export const pactVisits = pgTable(
  "pact_visits",
  {
    id: id(),
    pactId: pactId(),
    startsAt: instant().notNull(),
    place: text().notNull(),
    /** Who takes part, in words. */
    invited: text().notNull(),
    arrangedBy: person().notNull(),
    createdAt: instant().notNull(),
    report: text(),
    reportedBy: person(),
    reportedAt: instant(),
  },
  (table) => [
    index("pact_visits_pact").on(table.pactId, table.startsAt),
    check(
      "pact_visits_report_whole",
      sql`(${table.reportedAt} is null) = (${table.report} is null) and (${table.reportedAt} is null) = (${table.reportedBy} is null)`,
    ),
  ],
);

/** What somebody observes while an application is open to it: one a person. The office reads it first and answers it. */
export const pactObservations = pgTable(
  "pact_observations",
  {
    id: id(),
    pactId: pactId(),
    authorId: person().notNull(),
    text: text().notNull(),
    createdAt: instant().notNull(),
    state: oneOf(observationStates).notNull().default("waiting"),
    decidedBy: person(),
    decidedAt: instant(),
    withheldReason: text(),
    answer: text(),
    answeredBy: person(),
    answeredAt: instant(),
  },
  (table) => [
    unique("pact_observations_one_each").on(table.pactId, table.authorId),
    index("pact_observations_author").on(table.authorId),
    check("pact_observations_withheld_why", sql`(${table.state} = 'withheld') = (${table.withheldReason} is not null)`),
    check("pact_observations_decided", sql`(${table.state} = 'waiting') = (${table.decidedAt} is null)`),
    check("pact_observations_answer_whole", sql`(${table.answer} is null) = (${table.answeredAt} is null)`),
    oneOfWords("pact_observations_state", table.state, observationStates),
  ],
);

/** A public assembly about an application, which everyone reads in the agenda; its minutes are published. */
export const pactAssemblies = pgTable(
  "pact_assemblies",
  {
    id: id(),
    pactId: pactId(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    place: text().notNull(),
    about: text().notNull(),
    calledBy: person().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** When it was to begin before it was moved last, and why it was. */
    movedFrom: instant(),
    moveReason: text(),
    calledOffAt: instant(),
    callingOffReason: text(),
    /** Counts the changes, for the calendars that know it. */
    sequence: integer().notNull().default(0),
    minutes: text(),
    minutesAt: instant(),
  },
  (table) => [
    index("pact_assemblies_pact").on(table.pactId, table.startsAt),
    index("pact_assemblies_day").on(table.startsAt),
    check("pact_assemblies_end_after_start", sql`${table.endsAt} > ${table.startsAt}`),
    check("pact_assemblies_moved_whole", sql`(${table.movedFrom} is null) = (${table.moveReason} is null)`),
    check(
      "pact_assemblies_called_off_whole",
      sql`(${table.calledOffAt} is null) = (${table.callingOffReason} is null)`,
    ),
    check("pact_assemblies_held_or_not", sql`${table.calledOffAt} is null or ${table.minutesAt} is null`),
    check("pact_assemblies_minutes_whole", sql`(${table.minutes} is null) = (${table.minutesAt} is null)`),
  ],
);

/** Why an application is to be refused, told before it is, and what was remarked (L. 241/1990, art. 10-bis). */
export const pactNotices = pgTable(
  "pact_notices",
  {
    id: id(),
    pactId: pactId(),
    notice: text().notNull(),
    announcedBy: person().notNull(),
    announcedAt: instant().notNull(),
    /** The last day for remarks, included. */
    until: day().notNull(),
    remarks: text(),
    remarkedBy: person(),
    remarkedAt: instant(),
    /** What the office says to the remarks. */
    answer: text(),
    outcome: oneOf(noticeOutcomes),
    endedAt: instant(),
  },
  (table) => [
    index("pact_notices_pact").on(table.pactId, table.announcedAt),
    uniqueIndex("pact_notices_one_open").on(table.pactId).where(sql`${table.outcome} is null`),
    check("pact_notices_remarks_whole", sql`(${table.remarks} is null) = (${table.remarkedAt} is null)`),
    check("pact_notices_ended_somehow", sql`(${table.outcome} is null) = (${table.endedAt} is null)`),
    check(
      "pact_notices_remarks_are_answered",
      sql`${table.outcome} is distinct from 'refused' or ${table.remarks} is null or ${table.answer} is not null`,
    ),
    oneOfWords("pact_notices_outcome", table.outcome, noticeOutcomes),
  ],
);

/** The office proposes that a pact goes on in another: it does once both sides agree. */
export const pactMergers = pgTable(
  "pact_mergers",
  {
    id: id(),
    pactId: pactId(),
    intoId: pactId(),
    reason: text().notNull(),
    state: oneOf(mergerStates).notNull().default("proposed"),
    proposedBy: person().notNull(),
    proposedAt: instant().notNull(),
    acceptedAt: instant(),
    intoAcceptedAt: instant(),
    declinedBy: person(),
    declineReason: text(),
    endedAt: instant(),
  },
  (table) => [
    index("pact_mergers_into").on(table.intoId),
    uniqueIndex("pact_mergers_one_open").on(table.pactId).where(sql`${table.state} = 'proposed'`),
    check("pact_mergers_not_into_itself", sql`${table.intoId} <> ${table.pactId}`),
    check(
      "pact_mergers_both_agreed",
      sql`${table.state} <> 'done' or (${table.acceptedAt} is not null and ${table.intoAcceptedAt} is not null)`,
    ),
    check("pact_mergers_ended", sql`(${table.state} = 'proposed') = (${table.endedAt} is null)`),
    oneOfWords("pact_mergers_state", table.state, mergerStates),
  ],
);
