// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { doors, paperKinds, residencyResults, residencySources, ties } from "#lib/accounts/vocabulary.ts";
import { type AssuranceLevel, assuranceLevels } from "#lib/kernel/actor.ts";
import { locales } from "#lib/kernel/locale.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { zones } from "./municipality.ts";

/** The words of a name without accents, for search: who looks for "dembele" finds Dembélé. */
export const nameWords = (person: { givenName: AnyPgColumn; familyName: AnyPgColumn }) =>
  sql`to_tsvector('simple', regexp_replace(normalize(coalesce(${person.givenName}, '') || ' ' || coalesce(${person.familyName}, ''), NFD), '[\\u0300-\\u036f]', '', 'g'))`;

/**
 * A person, however they came: by sign-in or at the counter. Erasure empties the row and keeps `voice`, the keyed
 * hash that prevents a second support by the same person.
 */
export const people = pgTable(
  "people",
  {
    id: id(),
    givenName: text(),
    familyName: text(),
    birthDate: day(),
    /** Of who was registered without a fiscal code, which says it of the others. */
    birthPlace: text(),
    email: text(),
    emailConfirmedAt: instant(),
    /** Of who comes to the counter, and can be called. */
    phone: text(),
    /** In which they signed in last. */
    locale: oneOf(locales).notNull().default("it"),
    /** In which they want to be written to, whatever they sign in with; null for who left it at that. */
    mailLocale: oneOf(locales),
    /** Encrypted (lib/accounts/identity-key.ts); null for those who have none. */
    fiscalCodeSealed: text(),
    voice: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    erasedAt: instant(),
  },
  (table) => [
    uniqueIndex("people_one_living_voice").on(table.voice).where(sql`${table.erasedAt} is null`),
    index("people_name").on(table.familyName, table.givenName),
    index("people_name_words").using("gin", nameWords(table)),
    index("people_email").on(sql`lower(${table.email})`),
    oneOfWords("people_locale", table.locale, locales),
    oneOfWords("people_mail_locale", table.mailLocale, locales),
  ],
);

/** One person may come by SPID one day and by CIE the next: the key is issuer and subject. */
export const identities = pgTable(
  "identities",
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    door: oneOf(doors).notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index("identities_person").on(table.personId),
    oneOfWords("identities_door", table.door, doors),
  ],
);

/**
 * The identity document of a person without a fiscal code. The same document is the same person: the key is a keyed hash
 * of kind, country and number, which outlives the account as the voice does; the number itself is sealed.
 */
export const identityPapers = pgTable(
  "identity_papers",
  {
    hash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: oneOf(paperKinds).notNull(),
    /** ISO 3166-1, two letters: who issued it. */
    country: text().notNull(),
    /** Null once the account was erased. */
    numberSealed: text(),
    recordedBy: uuid().references(() => people.id),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("identity_papers_person").on(table.personId),
    check("identity_papers_country", sql`${table.country} ~ '^[A-Z]{2}$'`),
    oneOfWords("identity_papers_kind", table.kind, paperKinds),
  ],
);

/** Sessions live here, so that their owner sees and ends them. The cookie's token is kept only as its hash. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    door: oneOf(doors).notNull(),
    level: smallint().$type<AssuranceLevel>().notNull(),
    userAgent: text().notNull().default(""),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index("sessions_person").on(table.personId),
    oneOfWords("sessions_door", table.door, doors),
    oneOfWords("sessions_level", table.level, assuranceLevels),
  ],
);

/** A link sent to an address: whoever opens it proves that the address is theirs. */
export const emailConfirmations = pgTable(
  "email_confirmations",
  {
    tokenHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    email: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index("email_confirmations_person").on(table.personId)],
);

/** What was found out about where a person lives; the latest row speaks, the others remain. */
export const residencyChecks = pgTable(
  "residency_checks",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    result: oneOf(residencyResults).notNull(),
    source: oneOf(residencySources).notNull(),
    zoneCode: text().references(() => zones.code),
    tie: oneOf(ties),
    checkedOn: day().notNull(),
    recordedBy: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("residency_checks_person").on(table.personId, table.createdAt.desc()),
    oneOfWords("residency_checks_result", table.result, residencyResults),
    oneOfWords("residency_checks_source", table.source, residencySources),
    oneOfWords("residency_checks_tie", table.tie, ties),
  ],
);

/** The embedded residency register: what the municipality loads when it has no live connection. */
export const residencyRegister = pgTable("residency_register", {
  /** The keyed hash of the fiscal code. */
  voice: text().primaryKey(),
  zoneCode: text().references(() => zones.code),
  loadedOn: day().notNull(),
});
