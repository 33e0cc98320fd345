// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { boolean, check, doublePrecision, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { agendaKinds, agendaStatuses, repetitions } from "#lib/agenda/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { hasAlternatives, oneOfWords } from "./constraints.ts";
import { topics, zones } from "./municipality.ts";

/** What takes place: once, or as a series. */
export const agendaEvents = pgTable(
  "agenda_events",
  {
    id: id(),
    kind: oneOf(agendaKinds).notNull(),
    status: oneOf(agendaStatuses).notNull().default("draft"),
    slug: text().unique(),
    version: integer().notNull().default(1),
    /** Counts what changed for calendars that have it (RFC 5545, 3.8.7.4). */
    sequence: integer().notNull().default(0),
    title: text().notNull(),
    lead: text().notNull().default(""),
    body: text().notNull().default(""),
    titleEn: text(),
    leadEn: text().notNull().default(""),
    bodyEn: text().notNull().default(""),
    topicCode: text().references(() => topics.code),
    isAllDay: boolean().notNull(),
    /** Of the first date; the end is the first instant after it. */
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    repeats: oneOf(repetitions).notNull().default("none"),
    repeatsUntil: day(),
    place: text().notNull().default(""),
    address: text().notNull().default(""),
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    /** Where one takes part from afar. */
    link: text(),
    publishedFrom: instant(),
    changedAt: instant(),
    cancelledAt: instant(),
    cancelledReason: text(),
    withdrawnReason: text(),
    appearedAt: instant(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    updatedBy: uuid()
      .notNull()
      .references(() => people.id),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("agenda_events_topic").on(table.topicCode),
    oneOfWords("agenda_events_kind", table.kind, agendaKinds),
    oneOfWords("agenda_events_status", table.status, agendaStatuses),
    oneOfWords("agenda_events_repeats", table.repeats, repetitions),
    check("agenda_events_end_after_start", sql`${table.endsAt} > ${table.startsAt}`),
    check("agenda_events_series_with_end", sql`(${table.repeats} = 'none') = (${table.repeatsUntil} is null)`),
    check("agenda_events_whole_point", sql`(${table.longitude} is null) = (${table.latitude} is null)`),
    check(
      "agenda_events_published_with_date",
      sql`${table.status} = 'draft' or (${table.publishedFrom} is not null and ${table.slug} is not null)`,
    ),
    check(
      "agenda_events_cancelled_with_reason",
      sql`(${table.cancelledAt} is null) = (${table.cancelledReason} is null)`,
    ),
    check(
      "agenda_events_withdrawn_with_reason",
      sql`(${table.status} = 'withdrawn') = (${table.withdrawnReason} is not null)`,
    ),
    check("agenda_events_pictures_in_words", hasAlternatives(table.body)),
    check("agenda_events_pictures_in_words_en", hasAlternatives(table.bodyEn)),
  ],
);

/** Every date of an event, written out: what the calendars show of a month is one look into an index. */
export const agendaOccurrences = pgTable(
  "agenda_occurrences",
  {
    eventId: uuid()
      .notNull()
      .references(() => agendaEvents.id, { onDelete: "cascade" }),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Since when this date alone is called off, and why. */
    cancelledAt: instant(),
    cancelledReason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.startsAt] }),
    index("agenda_occurrences_time").on(table.startsAt, table.endsAt),
    check("agenda_occurrences_end_after_start", sql`${table.endsAt} > ${table.startsAt}`),
    check(
      "agenda_occurrences_cancelled_with_reason",
      sql`(${table.cancelledAt} is null) = (${table.cancelledReason} is null)`,
    ),
  ],
);

/** The zones an event concerns; without a row, all of them. */
export const agendaEventZones = pgTable(
  "agenda_event_zones",
  {
    eventId: uuid()
      .notNull()
      .references(() => agendaEvents.id, { onDelete: "cascade" }),
    zoneCode: text()
      .notNull()
      .references(() => zones.code),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.zoneCode] }),
    index("agenda_event_zones_zone").on(table.zoneCode),
  ],
);
