// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { lifeReminders } from "#lib/pacts/life-vocabulary.ts";
import {
  clauseUses,
  sides,
  signatureMeans,
  signatureStates,
  signerRoles,
  suggestionStates,
  textStates,
} from "#lib/pacts/text-vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { files } from "./files.ts";
import { pactAsks } from "./pact-life.ts";
import { pacts } from "./pacts.ts";

/** A clause the office keeps for texts to begin from. Its words are those of its latest version. */
export const clauseTemplates = pgTable(
  "clause_templates",
  {
    id: id(),
    code: text().notNull().unique(),
    version: integer().notNull(),
    use: oneOf(clauseUses).notNull(),
    position: integer().notNull(),
    /** Since when texts no longer begin with it; it stays readable. */
    retiredAt: instant(),
  },
  (table) => [oneOfWords("clause_templates_use", table.use, clauseUses)],
);

/** Every wording a template had; what the house is shipped with nobody wrote. */
export const clauseTemplateVersions = pgTable(
  "clause_template_versions",
  {
    templateId: uuid()
      .notNull()
      .references(() => clauseTemplates.id),
    version: integer().notNull(),
    heading: text().notNull(),
    /** With `{title}`, `{place}`, `{duration}` … where the application says it. */
    body: text().notNull(),
    writtenBy: uuid().references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.templateId, table.version] }),
    check("clause_template_versions_from_one", sql`${table.version} > 0`),
  ],
);

/** A text of a pact: with the first it is signed, a later one takes its place. What was signed is never written again. */
export const pactTexts = pgTable(
  "pact_texts",
  {
    id: id(),
    pactId: uuid()
      .notNull()
      .references(() => pacts.id),
    round: integer().notNull().default(1),
    /** The change of a signed pact that was granted, and which this text writes down; null of the first. */
    askId: uuid()
      .unique()
      .references(() => pactAsks.id),
    state: oneOf(textStates).notNull().default("open"),
    startedAt: instant().notNull().defaultNow(),
    frozenAt: instant(),
    frozenBy: uuid().references(() => people.id),
    /** Of the PDF that was frozen, in hexadecimal digits. */
    sha256: text(),
    fileId: uuid().references(() => files.id),
    /** By when the next step of a change is owed: the case of its pact is closed. The first text is on the clock of the case. */
    dueOn: day(),
    /** Of what those who are to take that step were reminded last. */
    reminded: oneOf(lifeReminders),
    /** The act by which the Giunta approved a change; that of the first text stands with the pact. */
    approvalAct: text(),
    approvedOn: day(),
    /** The number and the day of the act of a change. */
    actNumber: text(),
    signedOn: day(),
    abandonedAt: instant(),
    abandonedReason: text(),
  },
  (table) => [
    unique("pact_texts_round").on(table.pactId, table.round),
    uniqueIndex("pact_texts_one_unsigned").on(table.pactId).where(sql`${table.state} not in ('signed', 'abandoned')`),
    oneOfWords("pact_texts_state", table.state, textStates),
    oneOfWords("pact_texts_reminded", table.reminded, lifeReminders),
    check("pact_texts_from_one", sql`${table.round} > 0`),
    check(
      "pact_texts_frozen_is_whole",
      sql`${table.state} = 'abandoned' or (${table.state} = 'open') = (${table.sha256} is null)
        and (${table.state} = 'open') = (${table.fileId} is null)
        and (${table.state} = 'open') = (${table.frozenAt} is null)`,
    ),
    check(
      "pact_texts_change_has_act",
      sql`${table.askId} is null or (${table.state} = 'signed') = (${table.actNumber} is not null)
        and (${table.state} = 'signed') = (${table.signedOn} is not null)`,
    ),
    check("pact_texts_change_has_term", sql`${table.askId} is null or ${table.dueOn} is not null`),
    check(
      "pact_texts_abandoned_has_reason",
      sql`(${table.state} = 'abandoned') = (${table.abandonedAt} is not null)
        and (${table.state} = 'abandoned') = (coalesce(${table.abandonedReason}, '') <> '')`,
    ),
  ],
);

/** A clause as it reads now. A side that agreed, agreed to a version: whatever changes the clause leaves that behind. */
export const pactClauses = pgTable(
  "pact_clauses",
  {
    id: id(),
    textId: uuid()
      .notNull()
      .references(() => pactTexts.id),
    position: integer().notNull(),
    heading: text().notNull(),
    body: text().notNull(),
    /** Taken out of the text: that, too, is a version both agree to. */
    isRemoved: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    /** The version each side agreed to last. */
    agreedByCitizens: integer(),
    agreedByOffice: integer(),
    templateCode: text(),
    templateVersion: integer(),
  },
  (table) => [
    index("pact_clauses_text").on(table.textId, table.position),
    check("pact_clauses_from_one", sql`${table.version} > 0`),
    check(
      "pact_clauses_agreed_to_what_is",
      sql`${table.agreedByCitizens} <= ${table.version} and ${table.agreedByOffice} <= ${table.version}`,
    ),
  ],
);

/** Every wording a clause had, and who wrote it: nobody's words are ever lost. */
export const pactClauseVersions = pgTable(
  "pact_clause_versions",
  {
    clauseId: uuid()
      .notNull()
      .references(() => pactClauses.id),
    version: integer().notNull(),
    heading: text().notNull(),
    body: text().notNull(),
    isRemoved: boolean().notNull().default(false),
    side: oneOf(sides).notNull(),
    /** Null for what the house wrote from a template. */
    writtenBy: uuid().references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clauseId, table.version] }),
    oneOfWords("pact_clause_versions_side", table.side, sides),
  ],
);

/** Another wording one side proposes for a clause, why, and what the other side said to it. */
export const pactClauseSuggestions = pgTable(
  "pact_clause_suggestions",
  {
    id: id(),
    clauseId: uuid()
      .notNull()
      .references(() => pactClauses.id),
    /** The version it was written against. */
    version: integer().notNull(),
    heading: text().notNull(),
    body: text().notNull(),
    remark: text().notNull().default(""),
    side: oneOf(sides).notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: instant().notNull().defaultNow(),
    state: oneOf(suggestionStates).notNull().default("open"),
    decidedBy: uuid().references(() => people.id),
    decidedAt: instant(),
    reason: text(),
  },
  (table) => [
    index("pact_clause_suggestions_clause").on(table.clauseId, table.madeAt),
    oneOfWords("pact_clause_suggestions_side", table.side, sides),
    oneOfWords("pact_clause_suggestions_state", table.state, suggestionStates),
    check("pact_clause_suggestions_decided", sql`(${table.state} = 'open') = (${table.decidedAt} is null)`),
    check(
      "pact_clause_suggestions_declined_has_reason",
      sql`${table.state} <> 'declined' or coalesce(${table.reason}, '') <> ''`,
    ),
  ],
);

export const pactClauseComments = pgTable(
  "pact_clause_comments",
  {
    id: id(),
    clauseId: uuid()
      .notNull()
      .references(() => pactClauses.id),
    side: oneOf(sides).notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
    body: text().notNull(),
  },
  (table) => [
    index("pact_clause_comments_clause").on(table.clauseId, table.writtenAt),
    oneOfWords("pact_clause_comments_side", table.side, sides),
  ],
);

/** That somebody who has to sign a frozen text did. What a certificate says besides the name is not kept. */
export const pactSignatures = pgTable(
  "pact_signatures",
  {
    id: id(),
    textId: uuid()
      .notNull()
      .references(() => pactTexts.id),
    role: oneOf(signerRoles).notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    means: oneOf(signatureMeans).notNull(),
    state: oneOf(signatureStates).notNull(),
    /** The signed file, or the scan of the paper. */
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    /** As the certificate names who signed and who vouches for it. */
    signerName: text(),
    issuer: text(),
    /** As the signature says; a day of paper has no hour. */
    signedAt: instant(),
    signedOn: day(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: instant().notNull().defaultNow(),
    confirmedBy: uuid().references(() => people.id),
    voidReason: text(),
  },
  (table) => [
    uniqueIndex("pact_signatures_one_each")
      .on(table.textId, table.personId, table.role)
      .where(sql`${table.state} <> 'void'`),
    uniqueIndex("pact_signatures_one_for_all")
      .on(table.textId, table.role)
      .where(sql`${table.state} <> 'void' and ${table.role} <> 'member'`),
    oneOfWords("pact_signatures_role", table.role, signerRoles),
    oneOfWords("pact_signatures_means", table.means, signatureMeans),
    oneOfWords("pact_signatures_state", table.state, signatureStates),
    check("pact_signatures_void_has_reason", sql`${table.state} <> 'void' or coalesce(${table.voidReason}, '') <> ''`),
    check("pact_signatures_paper_has_day", sql`${table.means} <> 'paper' or ${table.signedOn} is not null`),
  ],
);
