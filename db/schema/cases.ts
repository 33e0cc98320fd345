// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { caseKinds, protocolStates, suspensionReasons, termUnits } from "#lib/cases/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { units } from "./organisation.ts";

/** The last number given in each year's register; the row is locked while a number is taken, so none is skipped. */
export const registerCounters = pgTable("register_counters", {
  year: smallint().primaryKey(),
  last: integer().notNull(),
});

/** Everything the administration owes an answer to, with the rule's value as it was on the day of opening. */
export const cases = pgTable(
  "cases",
  {
    id: id(),
    year: smallint().notNull(),
    sequence: integer().notNull(),
    /** `2026-000123` */
    number: text().notNull().unique(),
    kind: oneOf(caseKinds).notNull(),
    subjectId: uuid().notNull().unique(),
    /** What it is about (oggetto), as the register names it. */
    title: text().notNull(),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    officerId: uuid().references(() => people.id),
    openedOn: day().notNull(),
    /** The day from which the present term counts: the opening, or the beginning of the step that the procedure is at. */
    countsFrom: day().notNull(),
    ruleKey: text().notNull(),
    termAmount: smallint().notNull(),
    termUnit: oneOf(termUnits).notNull(),
    termReference: localized().notNull(),
    /** The day by which the answer is owed; null while the clock is suspended. */
    dueOn: day(),
    closedOn: day(),
    protocolState: oneOf(protocolStates).notNull().default("pending"),
    protocolNumber: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique("cases_register").on(table.year, table.sequence),
    index("cases_queue").on(table.unitCode, table.dueOn).where(sql`${table.closedOn} is null`),
    index("cases_officer").on(table.officerId, table.dueOn).where(sql`${table.closedOn} is null`),
    index("cases_due").on(table.dueOn).where(sql`${table.closedOn} is null`),
    check(
      "cases_number_of_register",
      sql`${table.number} = ${table.year}::text || '-' || lpad(${table.sequence}::text, 6, '0')`,
    ),
    oneOfWords("cases_kind", table.kind, caseKinds),
    oneOfWords("cases_term_unit", table.termUnit, termUnits),
    oneOfWords("cases_protocol_state", table.protocolState, protocolStates),
  ],
);

/** Each term of a case that went before the present one, and the day it was kept or left. */
export const pastTerms = pgTable(
  "past_terms",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    ruleKey: text().notNull(),
    countsFrom: day().notNull(),
    /** Null where it ended while the clock was suspended. */
    dueOn: day(),
    endedOn: day().notNull(),
  },
  (table) => [index("past_terms_case").on(table.caseId, table.countsFrom)],
);

/** While a suspension is open the term does not run. One at a time. */
export const suspensions = pgTable(
  "suspensions",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    reason: oneOf(suspensionReasons).notNull(),
    startsOn: day().notNull(),
    /** The day on which the term runs again; null while suspended. */
    endsOn: day(),
  },
  (table) => [
    index("suspensions_case").on(table.caseId),
    uniqueIndex("suspensions_one_open").on(table.caseId).where(sql`${table.endsOn} is null`),
    check("suspensions_end_after_start", sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
    oneOfWords("suspensions_reason", table.reason, suspensionReasons),
  ],
);

/** Each time a case went to another unit or officer, and why. */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => cases.id),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    officerId: uuid().references(() => people.id),
    reason: text().notNull(),
    assignedBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
  },
  (table) => [index("assignments_case").on(table.caseId)],
);

/** A view of the queue that a person named, to come back to it; at most one opens the desk. */
export const savedQueues = pgTable(
  "saved_queues",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    /** The query string of the queue, as `queueQuery` in `lib/cases/schemas.ts` writes it. */
    query: text().notNull(),
    isDefault: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique("saved_queues_name").on(table.personId, table.name),
    uniqueIndex("saved_queues_one_default").on(table.personId).where(sql`${table.isDefault}`),
  ],
);
