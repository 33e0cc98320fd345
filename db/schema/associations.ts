// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { associationKinds } from "#lib/associations/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { zones } from "./municipality.ts";

export const associations = pgTable(
  "associations",
  {
    id: id(),
    kind: oneOf(associationKinds).notNull(),
    name: text().notNull().unique(),
    purpose: text().notNull().default(""),
    zoneCode: text().references(() => zones.code),
    registeredOn: day().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [oneOfWords("associations_kind", table.kind, associationKinds)],
);

/** Who acts for an association, with their own identity: named, time-bounded and revocable. */
export const delegations = pgTable(
  "delegations",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    startsOn: day().notNull(),
    /** The last day, included; null while no end is set. */
    endsOn: day(),
    grantedBy: uuid().references(() => people.id),
    revokedAt: instant(),
    revokedBy: uuid().references(() => people.id),
    revocationReason: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("delegations_person").on(table.personId),
    uniqueIndex("delegations_one_standing")
      .on(table.associationId, table.personId)
      .where(sql`${table.revokedAt} is null and ${table.endsOn} is null`),
    check("delegations_end_after_start", sql`${table.endsOn} is null or ${table.endsOn} >= ${table.startsOn}`),
  ],
);
