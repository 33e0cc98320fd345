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
import { roles } from "#lib/kernel/actor.ts";
import { people } from "./accounts.ts";
import { day, id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/**
 * The organisation chart: a tree of sectors, services and offices, each with how the public reaches it; how it reaches the
 * participation office stands in the municipality's profile alone.
 */
export const units = pgTable("units", {
  code: text().primaryKey(),
  parentCode: text().references((): AnyPgColumn => units.code),
  name: localized().notNull(),
  phone: text(),
  email: text(),
  pec: text(),
  position: smallint().notNull().default(0),
  /** Counts the changes: who writes over a newer one is told. */
  version: integer().notNull().default(1),
});

/**
 * A person holds a role in a unit from a day until another, or until ended at once; the past is never overwritten. That
 * nobody leads a unit while another does is an exclusion constraint, written by hand in the migration:
 * `appointments_one_head`.
 */
export const appointments = pgTable(
  "appointments",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    unitCode: text()
      .notNull()
      .references(() => units.code),
    role: oneOf(roles).notNull(),
    startsOn: day().notNull(),
    /** The last day, included; null while no end is set. */
    endsOn: day(),
    recordedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    /** When it was ended with immediate effect; null for those that run to their last day. */
    endedAt: instant(),
    /** Who set its end, at once or on a day. */
    endedBy: uuid().references(() => people.id),
  },
  (table) => [
    index("appointments_person").on(table.personId),
    index("appointments_unit").on(table.unitCode),
    uniqueIndex("appointments_one_open")
      .on(table.personId, table.unitCode, table.role)
      .where(sql`${table.endsOn} is null and ${table.endedAt} is null`),
    check("appointments_end_after_start", sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
    oneOfWords("appointments_role", table.role, roles),
  ],
);
