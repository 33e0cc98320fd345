// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { identityDocuments } from "#lib/accounts/vocabulary.ts";
import { counterActs, ineligibilities, lineFindings } from "#lib/proposals/petition-vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { files } from "./files.ts";
import { proposals } from "./proposals.ts";

/** A sheet of paper on which a petition is signed: recorded when it is printed, known by its code when it comes back. */
export const signatureSheets = pgTable(
  "signature_sheets",
  {
    id: id(),
    code: text().notNull().unique(),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    /** How many people can sign on it. */
    lines: smallint().notNull(),
    issuedAt: instant().notNull().defaultNow(),
    issuedBy: uuid()
      .notNull()
      .references(() => people.id),
    /** The day on which it was handed in, in Europe/Rome: its signatures are those of that day. */
    receivedOn: day(),
    enteredAt: instant(),
    enteredBy: uuid().references(() => people.id),
    scanId: uuid().references(() => files.id, { onDelete: "set null" }),
  },
  (table) => [
    index("signature_sheets_proposal").on(table.proposalId),
    check("signature_sheets_entered_is_received", sql`${table.enteredAt} is null or ${table.receivedOn} is not null`),
  ],
);

/**
 * What stands on a line and what was found about it. Who signed is kept here until the person is known: the unknown may
 * be checked later. One line in a petition counts for one voice, which the key of `supports` guarantees.
 */
export const sheetLines = pgTable(
  "sheet_lines",
  {
    sheetId: uuid()
      .notNull()
      .references(() => signatureSheets.id),
    number: smallint().notNull(),
    finding: oneOf(lineFindings).notNull(),
    /** Of the ineligible: why. */
    reason: oneOf(ineligibilities),
    givenName: text(),
    familyName: text(),
    birthDate: day(),
    fiscalCodeSealed: text(),
    voice: text(),
    correctedAt: instant(),
    correctedBy: uuid().references(() => people.id),
    correction: text(),
    /** When what the line says of a person was removed, after its term; what was found stays. */
    forgottenAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.sheetId, table.number] }),
    index("sheet_lines_voice").on(table.voice),
    check("sheet_lines_number", sql`${table.number} > 0`),
    check("sheet_lines_valid_has_voice", sql`${table.finding} <> 'valid' or ${table.voice} is not null`),
    check(
      "sheet_lines_forgotten_is_empty",
      sql`${table.forgottenAt} is null or (${table.givenName} is null and ${table.familyName} is null and ${table.birthDate} is null and ${table.fiscalCodeSealed} is null)`,
    ),
    oneOfWords("sheet_lines_reason", table.reason, ineligibilities),
    oneOfWords("sheet_lines_finding", table.finding, lineFindings),
  ],
);

/** What an officer did at the counter for a person who stood there, with the signed form: what the receipt is made of. */
export const atCounter = pgTable(
  "at_counter",
  {
    id: id(),
    act: oneOf(counterActs).notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    officerId: uuid()
      .notNull()
      .references(() => people.id),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    /** The document by which the officer knew the person. */
    identityDocument: oneOf(identityDocuments).notNull(),
    /** The form they signed, as a scan. */
    formId: uuid().references(() => files.id, { onDelete: "set null" }),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    // Sent twice, one receipt.
    uniqueIndex("at_counter_once").on(table.proposalId, table.personId, table.act),
    index("at_counter_person").on(table.personId, table.createdAt.desc()),
    oneOfWords("at_counter_act", table.act, counterActs),
    oneOfWords("at_counter_document", table.identityDocument, identityDocuments),
  ],
);
