// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import {
  type ActReference,
  duplicateReasons,
  duplicateStates,
  historyKinds,
  type ImportResult,
  importStates,
  type MovedInStatus,
  type ProtocolReference,
  type RegisterFacts,
} from "#lib/pacts/register-vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { pacts } from "./pacts.ts";

/** What the register that a pact was moved in from said of it when it was last read: what a later file is compared with. */
export const pactSources = pgTable("pact_sources", {
  pactId: uuid()
    .primaryKey()
    .references(() => pacts.id),
  facts: jsonb().$type<RegisterFacts>().notNull(),
  readAt: instant().notNull(),
});

/** What happened to a pact before it was moved in, in the order of its register. */
export const pactHistory = pgTable(
  "pact_history",
  {
    pactId: uuid()
      .notNull()
      .references(() => pacts.id),
    position: smallint().notNull(),
    kind: oneOf(historyKinds).notNull(),
    /** The day it was or began, where it is told whole, and the last day of what lasts. */
    on: day(),
    until: day(),
    /** A day without its year, as it is written. */
    partOfDay: text(),
    /** As it is written there. */
    text: text().notNull(),
    /** Whether everyone reads the words, or the office alone; kind, days and numbers are public. */
    isTextPublic: boolean().notNull(),
    protocols: jsonb().$type<ProtocolReference[]>().notNull(),
    acts: jsonb().$type<ActReference[]>().notNull(),
    /** The offices an opinion was asked of, or comes from. */
    bodies: jsonb().$type<string[]>().notNull(),
    /** For how long it was extended. */
    months: smallint(),
  },
  (table) => [
    primaryKey({ columns: [table.pactId, table.position] }),
    oneOfWords("pact_history_kind", table.kind, historyKinds),
  ],
);

/** Two pacts of a register that may be one: the office merges them or says that they are two. */
export const pactDuplicates = pgTable(
  "pact_duplicates",
  {
    pactId: uuid()
      .notNull()
      .references(() => pacts.id),
    otherId: uuid()
      .notNull()
      .references(() => pacts.id),
    why: oneOf(duplicateReasons).notNull(),
    state: oneOf(duplicateStates).notNull().default("proposed"),
    decidedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.pactId, table.otherId] }),
    index("pact_duplicates_other").on(table.otherId),
    index("pact_duplicates_proposed").on(table.pactId).where(sql`${table.state} = 'proposed'`),
    check("pact_duplicates_once", sql`${table.pactId} < ${table.otherId}`),
    oneOfWords("pact_duplicates_why", table.why, duplicateReasons),
    oneOfWords("pact_duplicates_state", table.state, duplicateStates),
  ],
);

/** A file of a register that the office is moving in, from its upload on; the file itself is removed when it is done. */
export const registerImports = pgTable(
  "register_imports",
  {
    id: id(),
    state: oneOf(importStates).notNull().default("uploaded"),
    /** What the register is called: a later file of the same register has the same name. */
    source: text().notNull(),
    fileName: text().notNull(),
    bytes: integer().notNull(),
    storageKey: text().notNull(),
    /** What the desk says the words of its status column mean. */
    statuses: jsonb().$type<Record<string, MovedInStatus>>().notNull().default({}),
    /** Whether everyone may read the words of its notes. */
    areNotesPublic: boolean().notNull(),
    result: jsonb().$type<ImportResult>(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    doneAt: instant(),
  },
  (table) => [
    index("register_imports_newest").on(table.createdAt),
    check("register_imports_done", sql`(${table.state} = 'done') = (${table.result} is not null)`),
    oneOfWords("register_imports_state", table.state, importStates),
  ],
);
