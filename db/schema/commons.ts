// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { boolean, check, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { availabilities, commonsKinds, commonsStates, owners } from "#lib/commons/vocabulary.ts";
import { people } from "./accounts.ts";
import { id, instant, oneOf } from "./columns.ts";
import { oneOfWords } from "./constraints.ts";
import { topics, type ZonePolygon, zones } from "./municipality.ts";

/** The catalogue of what can be cared for together. What a citizen suggested waits for the office. */
export const commons = pgTable(
  "commons",
  {
    id: id(),
    /** Part of the address; given when it is listed. */
    slug: text().unique(),
    kind: oneOf(commonsKinds).notNull(),
    state: oneOf(commonsStates).notNull(),
    name: text().notNull(),
    description: text().notNull(),
    owner: oneOf(owners).notNull().default("municipality"),
    /** Whose it is, in words, where it is not the municipality's. */
    ownerName: text(),
    /** Under the protection of cultural heritage (D.Lgs. 42/2004). */
    isProtected: boolean().notNull().default(false),
    protectionNote: text(),
    availability: oneOf(availabilities).notNull().default("available"),
    availabilityNote: text(),
    zoneCode: text().references(() => zones.code),
    topicCode: text().references(() => topics.code),
    /** The place in words, as a point (WGS 84, degrees), and as an area where one was drawn. */
    address: text(),
    longitude: doublePrecision(),
    latitude: doublePrecision(),
    area: jsonb().$type<ZonePolygon>(),
    suggestedBy: uuid().references(() => people.id),
    /** Why it was listed, declined or taken from the list. */
    reason: text(),
    decidedAt: instant(),
    /** Counts the changes: who writes over a newer one is told. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index("commons_suggested").on(table.createdAt).where(sql`${table.state} = 'suggested'`),
    index("commons_suggested_by").on(table.suggestedBy).where(sql`${table.suggestedBy} is not null`),
    index("commons_zone").on(table.zoneCode).where(sql`${table.state} = 'listed'`),
    check("commons_listed_has_address", sql`${table.state} <> 'listed' or ${table.slug} is not null`),
    check("commons_declined_has_reasons", sql`${table.state} <> 'declined' or coalesce(${table.reason}, '') <> ''`),
    check("commons_point_is_whole", sql`(${table.longitude} is null) = (${table.latitude} is null)`),
    oneOfWords("commons_kind", table.kind, commonsKinds),
    oneOfWords("commons_state", table.state, commonsStates),
    oneOfWords("commons_owner", table.owner, owners),
    oneOfWords("commons_availability", table.availability, availabilities),
  ],
);
