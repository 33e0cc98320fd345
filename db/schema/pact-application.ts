// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { identityDocuments } from "#lib/accounts/vocabulary.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import {
  answerKinds,
  askingSteps,
  attachmentKinds,
  formParts,
  memberEnds,
  resourceKinds,
  supportKinds,
} from "#lib/pacts/application-vocabulary.ts";
import type { ApplicantKind } from "#lib/pacts/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, localized, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { files } from "./files.ts";
import { pacts } from "./pacts.ts";

/**
 * Who applies together with the author as an informal group. A row begins as an invitation, sent to an address, which is
 * forgotten when it was answered. For a minor the address is a parent's, who consents; an adult of the group answers for
 * them. Who signed a paper form at the counter has neither address nor account.
 */
export const pactMembers = pgTable(
  "pact_members",
  {
    id: id(),
    pactId: uuid()
      .notNull()
      .references(() => pacts.id, { onDelete: "cascade" }),
    /** As the applicant wrote it; null once they are gone. */
    name: text(),
    email: text(),
    /** Of a minor alone. */
    bornOn: day(),
    /** The adult of the group who answers for a minor. */
    responsibleId: uuid().references(() => people.id),
    /** Of the secret in the link, which is made again from this row when the mail is sent. */
    tokenHash: text().unique(),
    invitedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    remindedAt: instant(),
    personId: uuid().references(() => people.id),
    /** The parent who consented, in the minor's stead. */
    consentById: uuid().references(() => people.id),
    isOnPaper: boolean().notNull().default(false),
    /** The address is that of an account, which nobody of the group has told or is told. */
    isAddressHidden: boolean().notNull().default(false),
    confirmedAt: instant(),
    endedAt: instant(),
    ending: oneOf(memberEnds),
  },
  (table) => [
    uniqueIndex("pact_members_one_person")
      .on(table.pactId, table.personId)
      .where(sql`${table.confirmedAt} is not null and ${table.endedAt} is null`),
    // The children of one parent share the address, and twins the birthday.
    uniqueIndex("pact_members_one_invitation")
      .on(
        table.pactId,
        sql`lower(${table.email})`,
        sql`coalesce(${table.bornOn}, '0001-01-01'::date)`,
        sql`(case when ${table.bornOn} is null then '' else lower(${table.name}) end)`,
      )
      .where(sql`${table.confirmedAt} is null and ${table.endedAt} is null`),
    index("pact_members_person").on(table.personId).where(sql`${table.personId} is not null`),
    index("pact_members_waiting")
      .on(table.expiresAt)
      .where(sql`${table.confirmedAt} is null and ${table.endedAt} is null`),
    check(
      "pact_members_confirmed_by_somebody",
      sql`(${table.confirmedAt} is not null) = (${table.personId} is not null or ${table.consentById} is not null or ${table.isOnPaper})`,
    ),
    check(
      "pact_members_minor_has_adults",
      sql`(${table.bornOn} is null) = (${table.responsibleId} is null) and (${table.bornOn} is not null or ${table.consentById} is null) and (${table.bornOn} is null or ${table.personId} is null)`,
    ),
    check(
      "pact_members_invited_somewhere",
      sql`(${table.email} is null) = (${table.confirmedAt} is not null or ${table.endedAt} is not null)`,
    ),
    check("pact_members_ended_somehow", sql`(${table.endedAt} is null) = (${table.ending} is null)`),
    check("pact_members_named", sql`${table.name} is not null or ${table.endedAt} is not null`),
    oneOfWords("pact_members_ending", table.ending, memberEnds),
  ],
);

/** The form's questions stand in sections, each within a step. Nothing is deleted: what is retired is asked no more. */
export const pactFormSections = pgTable(
  "pact_form_sections",
  {
    id: id(),
    step: oneOf(askingSteps).notNull(),
    title: localized().notNull(),
    lead: localized().notNull(),
    position: smallint().notNull(),
    version: integer().notNull().default(1),
    retiredAt: instant(),
  },
  (table) => [oneOfWords("pact_form_sections_step", table.step, askingSteps)],
);

export const pactFormFields = pgTable(
  "pact_form_fields",
  {
    id: id(),
    /** Under which an application keeps the answer: never changed. */
    key: text().notNull().unique(),
    sectionId: uuid()
      .notNull()
      .references(() => pactFormSections.id),
    kind: oneOf(answerKinds).notNull(),
    label: localized().notNull(),
    guidance: localized().notNull(),
    example: localized().notNull(),
    isRequired: boolean().notNull(),
    /** It speaks of who applies, not of what they apply for: what was answered before is offered the next time. */
    isAboutApplicant: boolean().notNull().default(false),
    position: smallint().notNull(),
    version: integer().notNull().default(1),
    retiredAt: instant(),
  },
  (table) => [oneOfWords("pact_form_fields_kind", table.kind, answerKinds)],
);

export const pactDeclarations = pgTable("pact_declarations", {
  id: id(),
  key: text().notNull().unique(),
  /** The article it rests on. */
  article: localized().notNull(),
  words: localized().notNull(),
  isRequired: boolean().notNull(),
  /** Which applicants are asked it. */
  applicants: jsonb().$type<ApplicantKind[]>().notNull(),
  position: smallint().notNull(),
  version: integer().notNull().default(1),
  retiredAt: instant(),
});

/** Every wording a part of the form had, and who wrote it; what the house began with was written by nobody here. */
export const pactFormHistory = pgTable(
  "pact_form_history",
  {
    part: oneOf(formParts).notNull(),
    partId: uuid().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    writtenBy: uuid().references(() => people.id),
    writtenAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.partId, table.version] }),
    oneOfWords("pact_form_history_part", table.part, formParts),
  ],
);

/** The questions and answers of an application as they were when it was filed. */
export type FiledSection = {
  step: (typeof askingSteps)[number];
  title: Localized;
  answers: { key: string; kind: (typeof answerKinds)[number]; label: Localized; answer: string }[];
};

export const pactFiledForms = pgTable("pact_filed_forms", {
  pactId: uuid()
    .primaryKey()
    .references(() => pacts.id, { onDelete: "cascade" }),
  sections: jsonb().$type<FiledSection[]>().notNull(),
  filedAt: instant().notNull(),
});

/** What the applicants bring themselves: euro, pieces or people, as the kind says. */
export const pactResources = pgTable(
  "pact_resources",
  {
    id: id(),
    pactId: uuid()
      .notNull()
      .references(() => pacts.id, { onDelete: "cascade" }),
    kind: oneOf(resourceKinds).notNull(),
    description: text().notNull(),
    quantity: integer(),
    position: smallint().notNull(),
  },
  (table) => [
    unique("pact_resources_position").on(table.pactId, table.position),
    check("pact_resources_quantity", sql`${table.quantity} between 1 and 10000000`),
    oneOfWords("pact_resources_kind", table.kind, resourceKinds),
  ],
);

export const pactSupportAsked = pgTable(
  "pact_support_asked",
  {
    pactId: uuid()
      .notNull()
      .references(() => pacts.id, { onDelete: "cascade" }),
    kind: oneOf(supportKinds).notNull(),
    description: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pactId, table.kind] }),
    oneOfWords("pact_support_asked_kind", table.kind, supportKinds),
  ],
);

/** What was declared, in the words that were read then. */
export const pactDeclared = pgTable(
  "pact_declared",
  {
    pactId: uuid()
      .notNull()
      .references(() => pacts.id, { onDelete: "cascade" }),
    declarationId: uuid()
      .notNull()
      .references(() => pactDeclarations.id),
    version: integer().notNull(),
    article: localized().notNull(),
    words: localized().notNull(),
    declaredAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.pactId, table.declarationId] })],
);

/** What each file of an application is. */
export const pactAttachments = pgTable(
  "pact_attachments",
  {
    /** A pact that renews another has the files of that one. */
    fileId: uuid()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    pactId: uuid()
      .notNull()
      .references(() => pacts.id, { onDelete: "cascade" }),
    kind: oneOf(attachmentKinds).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pactId, table.fileId] }),
    index("pact_attachments_file").on(table.fileId),
    oneOfWords("pact_attachments_kind", table.kind, attachmentKinds),
  ],
);

/** What was filed on paper: before whom, how the person showed who they are, and the scan of the form they signed. */
export const pactsAtCounter = pgTable(
  "pacts_at_counter",
  {
    pactId: uuid()
      .primaryKey()
      .references(() => pacts.id),
    officerId: uuid()
      .notNull()
      .references(() => people.id),
    identityDocument: oneOf(identityDocuments).notNull(),
    formId: uuid().references(() => files.id),
    createdAt: instant().notNull(),
  },
  (table) => [oneOfWords("pacts_at_counter_document", table.identityDocument, identityDocuments)],
);
