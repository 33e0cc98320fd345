// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { takingASeat, visitStatuses } from "#lib/visits/vocabulary.ts";
import { people } from "./accounts.ts";
import { id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

const takesASeat = (status: AnyPgColumn) =>
  sql`${status} in (${sql.raw(takingASeat.map((word) => `'${word}'`).join(", "))})`;

/** What one can book an appointment for, such as "Consulenza sui patti": how long it takes, and how many are received at once. */
export const visitKinds = pgTable(
  "visit_kinds",
  {
    id: id(),
    name: localized().notNull(),
    description: localized().notNull(),
    minutes: smallint().notNull(),
    /** How many people are received at the same time. */
    seats: smallint().notNull(),
    /** On which days of the week, 1 is Monday. */
    weekdays: smallint().array().notNull(),
    /** How far ahead one books, in calendar days. */
    daysAhead: smallint().notNull(),
    /** How long before it one can still book, in hours. */
    noticeHours: smallint().notNull(),
    position: smallint().notNull(),
    version: integer().notNull().default(1),
    /** Since when nobody books it any more; what was booked stands. */
    retiredAt: instant(),
  },
  (table) => [
    check("visit_kinds_minutes", sql`${table.minutes} between 5 and 240`),
    check("visit_kinds_seats", sql`${table.seats} between 1 and 20`),
    check("visit_kinds_days_ahead", sql`${table.daysAhead} between 1 and 180`),
    check("visit_kinds_notice", sql`${table.noticeHours} between 0 and 336`),
    check("visit_kinds_weekdays", sql`${table.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]`),
  ],
);

/** An appointment at the office, of a person or of a guest whom the office wrote down. */
export const visits = pgTable(
  "visits",
  {
    /** Given by the form, so that a form sent twice books once. */
    id: uuid().primaryKey(),
    number: integer().notNull().generatedAlwaysAsIdentity(),
    kindId: uuid()
      .notNull()
      .references(() => visitKinds.id),
    personId: uuid().references(() => people.id),
    /** Who has no account: how the office calls them and reaches them. Forgotten some time after the visit. */
    guestName: text(),
    guestContact: text(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    seat: smallint().notNull(),
    subject: text().notNull(),
    note: text().notNull(),
    status: oneOf(visitStatuses).notNull(),
    /** Who of the office booked it, for who telephoned or stood at the counter. */
    bookedBy: uuid().references(() => people.id),
    bookedAt: instant().notNull(),
    /** How often it was moved: what calendars call its sequence. */
    moves: smallint().notNull().default(0),
    /** What the office said when it called it off. */
    reason: text(),
    /** When it was cancelled, called off, attended or missed. */
    endedAt: instant(),
    remindedAt: instant(),
  },
  (table) => [
    uniqueIndex("visits_number").on(table.number),
    // The last judge of a race: at one time, each seat is one visit's.
    uniqueIndex("visits_one_seat").on(table.kindId, table.startsAt, table.seat).where(takesASeat(table.status)),
    uniqueIndex("visits_one_at_a_time").on(table.personId, table.startsAt).where(takesASeat(table.status)),
    index("visits_starts").on(table.startsAt),
    index("visits_person").on(table.personId, table.startsAt),
    oneOfWords("visits_status", table.status, visitStatuses),
    check("visits_in_order", sql`${table.startsAt} < ${table.endsAt}`),
    check("visits_seat", sql`${table.seat} > 0`),
    check("visits_person_or_guest", sql`${table.personId} is null or ${table.guestName} is null`),
    check("visits_called_off_with_reason", sql`${table.status} <> 'called-off' or ${table.reason} is not null`),
    check("visits_ended", sql`(${table.status} = 'booked') = (${table.endedAt} is null)`),
  ],
);
