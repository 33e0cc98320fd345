// SPDX-License-Identifier: AGPL-3.0-or-later
import { integer, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { cases } from "./cases.ts";
import { instant } from "./columns.ts";

/** The embedded protocol register, for a municipality that has connected none of its own. One entry a case. */
export const protocolRegister = pgTable(
  "protocol_register",
  {
    caseId: uuid()
      .primaryKey()
      .references(() => cases.id),
    year: smallint().notNull(),
    sequence: integer().notNull(),
    /** `P-2026-000123` */
    number: text().notNull().unique(),
    registeredAt: instant().notNull().defaultNow(),
  },
  (table) => [unique("protocol_register_sequence").on(table.year, table.sequence)],
);
