// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { bigint, check, doublePrecision, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import {
  faultyThings,
  letterKinds,
  letterStates,
  requestChannels,
  requestKinds,
  requestOutcomes,
  requestStatuses,
} from "#lib/assistance/vocabulary.ts";
import { locales } from "#lib/kernel/locale.ts";
import { people } from "./accounts.ts";
import { cases } from "./cases.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { events } from "./journal.ts";
import { topics, zones } from "./municipality.ts";

/**
 * What was asked of the office: help, or that a fault be mended. Who asked is a person of the house, or a name and an
 * address in words. A case there is only once it is known that whoever has the address wants one.
 */
export const requests = pgTable(
  "requests",
  {
    /** Given by the form, so that what is sent twice is one request. */
    id: uuid().primaryKey(),
    kind: oneOf(requestKinds).notNull(),
    status: oneOf(requestStatuses).notNull().default("unconfirmed"),
    channel: oneOf(requestChannels).notNull(),
    caseId: uuid()
      .unique()
      .references(() => cases.id),
    personId: uuid().references(() => people.id),
    name: text(),
    email: text(),
    phone: text(),
    locale: oneOf(locales).notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    faulty: oneOf(faultyThings),
    /** The address of the page on which something does not work, as it was told. */
    page: text(),
    topicCode: text().references(() => topics.code),
    zoneCode: text().references(() => zones.code),
    address: text(),
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    integrationRequest: text(),
    /** The last day for adding what was asked. */
    integrationUntil: day(),
    integration: text(),
    outcome: oneOf(requestOutcomes),
    answer: text(),
    answeredAt: instant(),
    closingNote: text(),
    closedAt: instant(),
    createdAt: instant().notNull(),
    /** When its words and contacts were removed, some time after its end. */
    emptiedAt: instant(),
  },
  (table) => [
    index("requests_person").on(table.personId, table.createdAt.desc()),
    index("requests_waiting").on(table.createdAt).where(sql`${table.status} = 'unconfirmed'`),
    index("requests_zone").on(table.zoneCode),
    check("requests_opened_is_case", sql`(${table.status} = 'unconfirmed') = (${table.caseId} is null)`),
    check(
      "requests_answered_with_reasons",
      sql`${table.status} not in ('answered', 'closed') or (${table.outcome} is not null and ${table.answer} is not null and ${table.answeredAt} is not null)`,
    ),
    check("requests_closed_says_why", sql`${table.status} <> 'closed' or ${table.closingNote} is not null`),
    check("requests_fault_of_report", sql`(${table.kind} = 'problem-report') = (${table.faulty} is not null)`),
    check(
      "requests_of_somebody",
      sql`${table.emptiedAt} is not null or ${table.personId} is not null or ${table.name} is not null`,
    ),
    check("requests_whole_point", sql`(${table.longitude} is null) = (${table.latitude} is null)`),
    oneOfWords("requests_kind", table.kind, requestKinds),
    oneOfWords("requests_status", table.status, requestStatuses),
    oneOfWords("requests_channel", table.channel, requestChannels),
    oneOfWords("requests_faulty", table.faulty, faultyThings),
    oneOfWords("requests_outcome", table.outcome, requestOutcomes),
    oneOfWords("requests_locale", table.locale, locales),
  ],
);

/** A mail to who did not sign in. Each brings a link of its own, which ends; its secret is kept only as its hash. */
export const letters = pgTable(
  "letters",
  {
    /** Makes the `Message-ID`. */
    id: id(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id, { onDelete: "cascade" }),
    kind: oneOf(letterKinds).notNull(),
    /** The event it tells of; of one event one letter, whatever is retried. */
    eventId: bigint({ mode: "number" }).references(() => events.id),
    tokenHash: text().notNull().unique(),
    state: oneOf(letterStates).notNull().default("pending"),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    unique("letters_told_once").on(table.requestId, table.eventId),
    index("letters_request").on(table.requestId, table.createdAt),
    oneOfWords("letters_kind", table.kind, letterKinds),
    oneOfWords("letters_state", table.state, letterStates),
  ],
);
