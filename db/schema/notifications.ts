// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { bigint, boolean, index, jsonb, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { mailStates, notificationKinds } from "#lib/notifications/vocabulary.ts";
import { people } from "./accounts.ts";
import { id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { events } from "./journal.ts";

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
    /** What the text of this kind needs: numbers, titles, days. */
    params: jsonb().$type<Record<string, string>>().notNull(),
    createdAt: instant().notNull().defaultNow(),
    readAt: instant(),
    mailState: oneOf(mailStates).notNull(),
    mailedAt: instant(),
  },
  (table) => [
    unique("notifications_told_once").on(table.personId, table.eventId, table.kind),
    index("notifications_person").on(table.personId, table.createdAt.desc()),
    index("notifications_unread").on(table.personId).where(sql`${table.readAt} is null`),
    oneOfWords("notifications_kind", table.kind, notificationKinds),
    oneOfWords("notifications_mail_state", table.mailState, mailStates),
  ],
);

/** Who wants no mail of a kind; without a row, mail is sent. */
export const notificationPreferences = pgTable(
  "notification_preferences",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: oneOf(notificationKinds).notNull(),
    byMail: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.kind] }),
    oneOfWords("notification_preferences_kind", table.kind, notificationKinds),
  ],
);
