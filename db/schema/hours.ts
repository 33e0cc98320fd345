// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, smallint, uuid } from "drizzle-orm/pg-core";
import { exceptionKinds } from "#lib/hours/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** One row: who changes when the office is open locks it alone, who books an hour of it shares it. */
export const openingCalendar = pgTable(
  "opening_calendar",
  {
    id: smallint().primaryKey().default(1),
    version: integer().notNull().default(1),
  },
  (table) => [check("one_opening_calendar", sql`${table.id} = 1`)],
);

/**
 * The hours of every week, as minutes after midnight on the clocks of Europe/Rome. That none overlap is an exclusion
 * constraint, written by hand in the migration: `weekly_hours_apart`.
 */
export const weeklyHours = pgTable(
  "weekly_hours",
  {
    id: id(),
    /** 1 is Monday. */
    weekday: smallint().notNull(),
    opens: smallint().notNull(),
    closes: smallint().notNull(),
  },
  (table) => [
    check("weekly_hours_weekday", sql`${table.weekday} between 1 and 7`),
    check(
      "weekly_hours_in_order",
      sql`0 <= ${table.opens} and ${table.opens} < ${table.closes} and ${table.closes} <= 1440`,
    ),
  ],
);

/** Days on which the office closes, or opens besides: from the first to the last, both included. */
export const openingExceptions = pgTable(
  "opening_exceptions",
  {
    id: id(),
    kind: oneOf(exceptionKinds).notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    /** Null for a closure of whole days. */
    opens: smallint(),
    closes: smallint(),
    reason: localized().notNull(),
    recordedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    oneOfWords("opening_exceptions_kind", table.kind, exceptionKinds),
    check("opening_exceptions_days", sql`${table.startsOn} <= ${table.endsOn}`),
    check("opening_exceptions_both_times", sql`(${table.opens} is null) = (${table.closes} is null)`),
    check(
      "opening_exceptions_in_order",
      sql`${table.opens} is null or (0 <= ${table.opens} and ${table.opens} < ${table.closes} and ${table.closes} <= 1440)`,
    ),
    check("opening_exceptions_openings_have_hours", sql`${table.kind} = 'closure' or ${table.opens} is not null`),
    index("opening_exceptions_days_index").on(table.endsOn),
  ],
);
