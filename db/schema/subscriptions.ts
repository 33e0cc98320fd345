// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { locales } from "#lib/kernel/locale.ts";
import { mailingStates, rhythms, subscribedKinds, subscriberStates, tidings } from "#lib/subscriptions/vocabulary.ts";
import { day, id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";

/** An address that gets news by mail, or is asked whether it wants to. It belongs to no account. */
export const subscribers = pgTable(
  "subscribers",
  {
    id: id(),
    /** Keyed hash, by which it is found; the address itself is encrypted. */
    emailHash: text().notNull().unique(),
    emailSealed: text().notNull(),
    /** Of the secret in its links. */
    tokenHash: text().notNull().unique(),
    state: oneOf(subscriberStates).notNull().default("pending"),
    locale: oneOf(locales).notNull(),
    rhythm: oneOf(rhythms).notNull(),
    kinds: text().array().notNull(),
    /** Codes; an empty list means all. */
    zones: text().array().notNull(),
    topics: text().array().notNull(),
    /** When it was last asked, and how often on that day. */
    askedAt: instant().notNull(),
    asks: integer().notNull().default(1),
    refusals: integer().notNull().default(0),
    createdAt: instant().notNull().defaultNow(),
    confirmedAt: instant(),
  },
  (table) => [
    oneOfWords("subscribers_state", table.state, subscriberStates),
    oneOfWords("subscribers_locale", table.locale, locales),
    oneOfWords("subscribers_rhythm", table.rhythm, rhythms),
    check("subscribers_confirmed_since", sql`(${table.state} = 'pending') = (${table.confirmedAt} is null)`),
    check("subscribers_want_something", sql`cardinality(${table.kinds}) > 0`),
    check("subscribers_kinds", sql`${table.kinds} <@ array['news', 'notice', 'event']`),
  ],
);

/** A mail to a subscriber; `day` where it gathers what waited for the turn of that day. */
export const subscriptionMailings = pgTable(
  "subscription_mailings",
  {
    id: id(),
    subscriberId: uuid().references(() => subscribers.id, { onDelete: "set null" }),
    day: day(),
    state: oneOf(mailingStates).notNull().default("pending"),
    createdAt: instant().notNull().defaultNow(),
    sentAt: instant(),
  },
  (table) => [
    unique("subscription_mailings_one_a_day").on(table.subscriberId, table.day),
    oneOfWords("subscription_mailings_state", table.state, mailingStates),
  ],
);

/** That a thing is told to a subscriber: once, whatever is retried. Who ended the subscription is forgotten, not that. */
export const subscriptionDeliveries = pgTable(
  "subscription_deliveries",
  {
    id: id(),
    subscriberId: uuid().references(() => subscribers.id, { onDelete: "set null" }),
    kind: oneOf(subscribedKinds).notNull(),
    itemId: uuid().notNull(),
    tiding: oneOf(tidings).notNull(),
    createdAt: instant().notNull().defaultNow(),
    mailingId: uuid().references(() => subscriptionMailings.id),
  },
  (table) => [
    unique("subscription_deliveries_once").on(table.subscriberId, table.itemId, table.tiding),
    index("subscription_deliveries_item").on(table.itemId),
    index("subscription_deliveries_waiting")
      .on(table.subscriberId, table.createdAt)
      .where(sql`${table.mailingId} is null`),
    index("subscription_deliveries_mailing").on(table.mailingId),
    oneOfWords("subscription_deliveries_kind", table.kind, subscribedKinds),
    oneOfWords("subscription_deliveries_tiding", table.tiding, tidings),
  ],
);
