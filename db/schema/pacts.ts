// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { applicantKinds, endings, intensities, pactKinds, pactStatuses, rhythms } from "#lib/pacts/vocabulary.ts";
import { people } from "./accounts.ts";
import { associations } from "./associations.ts";
import { calls } from "./calls.ts";
import { cases } from "./cases.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { commons } from "./commons.ts";
import { oneOfWords } from "./constraints.ts";
import { topics, type ZonePolygon, zones } from "./municipality.ts";
import { units } from "./organisation.ts";

/**
 * A pact from the first line of its application to its end. What was moved in from an existing register has a source and
 * a key in it instead of an author and a case.
 *
 * PostgreSQL keeps two more columns, `words` and `title_words`, which are what search reads (`lib/pacts/search.ts`). They
 * are generated, as the migration `pact-register` says; named here they would be read with every pact.
 */
export const pacts = pgTable(
  "pacts",
  {
    id: id(),
    status: oneOf(pactStatuses).notNull().default("draft"),
    /** The number of its case, or `R-` and the key in the register it was moved in from; null while a draft. */
    number: text().unique(),
    kind: oneOf(pactKinds),
    kindReason: text(),
    intensity: oneOf(intensities),

    authorId: uuid().references(() => people.id),
    applicantKind: oneOf(applicantKinds).notNull(),
    /** The association or company the author acts for, by delegation. */
    associationId: uuid().references(() => associations.id),
    /** As the public reads it: of a group or a legal entity; a person is not named. */
    applicantName: text(),

    title: text().notNull(),
    /** The idea in a few sentences, as the public reads it. */
    summary: text().notNull().default(""),
    commonsId: uuid().references(() => commons.id),
    callId: uuid().references(() => calls.id),
    topicCode: text().references(() => topics.code),
    zoneCode: text().references(() => zones.code),
    /** The place in words, as a point (WGS 84, degrees), and as the area that was drawn. */
    address: text(),
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    area: jsonb().$type<ZonePolygon>(),
    durationMonths: smallint(),
    rhythm: oneOf(rhythms),
    /** What the form asks besides, by the key of its field. */
    answers: jsonb().$type<Record<string, string>>().notNull().default({}),

    caseId: uuid()
      .unique()
      .references(() => cases.id),
    /** Counts the changes of a draft: who writes over a newer one is told. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    draftWarnedAt: instant(),
    submittedAt: instant(),

    /** Who is responsible for the procedure, and whom the applicants talk to. */
    managerId: uuid().references(() => people.id),
    contactId: uuid().references(() => people.id),
    /** What the office found when it took the application in. */
    intakeNote: text(),
    /** From when until when it is open to everyone's observations, both days included. */
    observationsFrom: day(),
    observationsUntil: day(),
    /** Why it is to be refused, told before it is, and until when one may answer. */
    refusalNotice: text(),
    remarksUntil: day(),
    /** The reasoned answer: why it was admitted, refused, archived or withdrawn. */
    reasons: text(),
    /** When it was admitted, refused or archived. */
    answeredAt: instant(),
    mergedIntoId: uuid().references((): AnyPgColumn => pacts.id),

    /** The act by which the Giunta approved a complex pact. */
    approvalAct: text(),
    approvedOn: day(),
    /** The number and the day of the signed pact in the municipality's own records. */
    actNumber: text(),
    signedOn: day(),
    startsOn: day(),
    /** The last day, included, with every extension. */
    endsOn: day(),
    ending: oneOf(endings),
    endedOn: day(),
    endingReason: text(),
    /** The pact that this one renews. */
    renewsId: uuid().references((): AnyPgColumn => pacts.id),

    /** Which register it was moved in from, and its key there. */
    source: text(),
    sourceKey: text(),
    /** In the words of that register: what kind of care it is about, and which part of the town, whatever our zones are. */
    activityField: text(),
    neighbourhood: text(),
    /** The unit that answers for a pact that never was a case here. */
    unitCode: text().references(() => units.code),
  },
  (table) => [
    unique("pacts_source").on(table.source, table.sourceKey),
    index("pacts_author").on(table.authorId, table.createdAt),
    index("pacts_association").on(table.associationId).where(sql`${table.associationId} is not null`),
    index("pacts_status").on(table.status, table.submittedAt),
    index("pacts_newest")
      .on(sql`${table.submittedAt} desc nulls last`, table.id.desc())
      .where(sql`${table.status} <> 'draft'`),
    index("pacts_zone").on(table.zoneCode).where(sql`${table.status} <> 'draft'`),
    index("pacts_commons").on(table.commonsId).where(sql`${table.commonsId} is not null`),
    index("pacts_call").on(table.callId).where(sql`${table.callId} is not null`),
    index("pacts_merged_into").on(table.mergedIntoId).where(sql`${table.mergedIntoId} is not null`),
    index("pacts_drafts").on(table.updatedAt).where(sql`${table.status} = 'draft'`),
    index("pacts_ending").on(table.endsOn).where(sql`${table.status} in ('signed', 'active', 'extended', 'suspended')`),
    check("pacts_whose", sql`(${table.authorId} is null) = (${table.source} is not null)`),
    check("pacts_source_is_whole", sql`(${table.source} is null) = (${table.sourceKey} is null)`),
    check("pacts_filed_has_number", sql`(${table.status} = 'draft') = (${table.number} is null)`),
    check(
      "pacts_filed_has_case",
      sql`${table.source} is not null or (${table.status} = 'draft') = (${table.caseId} is null)`,
    ),
    check("pacts_filed_is_whole", sql`${table.status} = 'draft' or ${table.title} <> ''`),
    check("pacts_merged_somewhere", sql`(${table.status} = 'merged') = (${table.mergedIntoId} is not null)`),
    check("pacts_not_merged_into_itself", sql`${table.mergedIntoId} <> ${table.id}`),
    check(
      "pacts_refused_has_reasons",
      sql`${table.source} is not null or ${table.status} not in ('refused', 'archived') or coalesce(${table.reasons}, '') <> ''`,
    ),
    check(
      "pacts_refusal_was_announced",
      sql`${table.source} is not null or ${table.status} not in ('refusal-announced', 'refused') or (${table.refusalNotice} is not null and ${table.remarksUntil} is not null)`,
    ),
    check(
      "pacts_observed_until_a_day",
      sql`${table.status} <> 'open-to-observations' or ${table.observationsUntil} is not null`,
    ),
    check(
      "pacts_complex_is_approved",
      sql`${table.source} is not null or ${table.kind} is distinct from 'complex' or ${table.status} not in ('approved', 'signed', 'active', 'extended', 'suspended') or ${table.approvalAct} is not null`,
    ),
    check(
      "pacts_signed_is_whole",
      sql`${table.source} is not null or ${table.status} not in ('signed', 'active', 'extended', 'suspended', 'concluded', 'revoked') or (${table.signedOn} is not null and ${table.startsOn} is not null and ${table.endsOn} is not null and ${table.actNumber} is not null)`,
    ),
    check("pacts_end_after_start", sql`${table.endsOn} >= ${table.startsOn}`),
    check(
      "pacts_end_is_told",
      sql`${table.source} is not null or ${table.status} not in ('concluded', 'revoked') or (${table.endedOn} is not null and coalesce(${table.endingReason}, '') <> '')`,
    ),
    check("pacts_point_is_whole", sql`(${table.longitude} is null) = (${table.latitude} is null)`),
    check("pacts_duration", sql`${table.durationMonths} between 1 and 600`),
    oneOfWords("pacts_status", table.status, pactStatuses),
    oneOfWords("pacts_kind", table.kind, pactKinds),
    oneOfWords("pacts_intensity", table.intensity, intensities),
    oneOfWords("pacts_applicant_kind", table.applicantKind, applicantKinds),
    oneOfWords("pacts_rhythm", table.rhythm, rhythms),
    oneOfWords("pacts_ending", table.ending, endings),
  ],
);
