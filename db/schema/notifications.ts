// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import {
  digestStates,
  frequencies,
  mailStates,
  notificationKinds,
  notificationTopics,
} from "#lib/notifications/vocabulary.ts";
import { people } from "./accounts.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { events } from "./journal.ts";

/** A mail that tells at once what waited for it: at most one a person and day. */
export const digests = pgTable(
  "digests",
  {
    /** Makes the `Message-ID`. */
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The day in Europe/Rome whose mail it is. */
    day: day().notNull(),
    state: oneOf(digestStates).notNull().default("pending"),
    createdAt: instant().notNull().defaultNow(),
    mailedAt: instant(),
  },
  (table) => [
    unique("digests_one_a_day").on(table.personId, table.day),
    oneOfWords("digests_state", table.state, digestStates),
  ],
);

/** What a person was told. One event tells one person one thing once, whatever is retried. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    eventId: bigint({ mode: "number" })
      .notNull()
      .references(() => events.id),
    kind: oneOf(notificationKinds).notNull(),
    /** What it is to this person: of the same step the author hears as such, the others as followers. */
    topic: oneOf(notificationTopics).notNull().default("proposals"),
    /** What the text of this kind needs: numbers, titles, days. */
    params: jsonb().$type<Record<string, string>>().notNull(),
    createdAt: instant().notNull().defaultNow(),
    readAt: instant(),
    mailState: oneOf(mailStates).notNull(),
    /** Since when a mail of its own may have left: from then on it goes into no other. */
    mailTriedAt: instant(),
    mailedAt: instant(),
    /** The one mail it was gathered into, where it did not get one of its own. */
    digestId: uuid().references(() => digests.id),
  },
  (table) => [
    unique("notifications_told_once").on(table.personId, table.eventId, table.kind),
    index("notifications_person").on(table.personId, table.createdAt.desc()),
    index("notifications_unread").on(table.personId).where(sql`${table.readAt} is null`),
    index("notifications_waiting").on(table.personId, table.createdAt).where(sql`${table.mailState} = 'waiting'`),
    index("notifications_digest").on(table.digestId).where(sql`${table.digestId} is not null`),
    check("notifications_in_one_mail", sql`${table.digestId} is null or ${table.mailTriedAt} is null`),
    check(
      "notifications_waiting_for_a_mail",
      sql`${table.mailState} <> 'waiting' or (${table.digestId} is null and ${table.mailTriedAt} is null)`,
    ),
    oneOfWords("notifications_kind", table.kind, notificationKinds),
    oneOfWords("notifications_topic", table.topic, notificationTopics),
    oneOfWords("notifications_mail_state", table.mailState, mailStates),
  ],
);

/** How often a person wants mail about a topic; without a row, at once. */
export const mailPreferences = pgTable(
  "mail_preferences",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    topic: oneOf(notificationTopics).notNull(),
    frequency: oneOf(frequencies).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.topic] }),
    oneOfWords("mail_preferences_topic", table.topic, notificationTopics),
    oneOfWords("mail_preferences_frequency", table.frequency, frequencies),
  ],
);
