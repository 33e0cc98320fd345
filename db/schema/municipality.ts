// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { check, doublePrecision, index, integer, jsonb, pgTable, smallint, text, unique } from "drizzle-orm/pg-core";
import type { Localized } from "#lib/kernel/locale.ts";
import type { WayThere } from "#lib/municipality/vocabulary.ts";
import { id, instant, localized } from "./columns.ts";

export type Directions = Record<WayThere, Localized>;

export type MunicipalityProfile = {
  population: number;
  officeName: Localized;
  address: string;
  phone: string;
  email: string;
  pec: string;
  website: string;
  /** Where the office is, WGS 84: for the map of the ways there. */
  point?: { longitude: number; latitude: number } | null;
  /** How one gets there, by each way that has words. */
  directions?: Directions;
  /** Where the data protection officer is reached. */
  dataProtectionOfficer?: string;
};

/** One installation serves one municipality: the table has one row. */
export const municipality = pgTable(
  "municipality",
  {
    id: smallint().primaryKey().default(1),
    name: text().notNull(),
    /** `MM-DD`: a local holiday, on which no term ends. */
    patronDay: text().notNull(),
    profile: jsonb().$type<MunicipalityProfile>().notNull(),
    /** Grows with each change at the desk, so that the second of two who change it is told. */
    version: integer().notNull().default(1),
  },
  (table) => [check("one_municipality", sql`${table.id} = 1`)],
);

/** GeoJSON Polygon, WGS 84 longitude and latitude, RFC 7946. */
export type ZonePolygon = { type: "Polygon"; coordinates: [number, number][][] };

export const zones = pgTable("zones", {
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: localized().notNull(),
  population: integer().notNull(),
  /** Without rings as long as it was not drawn. */
  polygon: jsonb().$type<ZonePolygon>().notNull(),
  /** A shape that was sent and is looked at before it counts. */
  proposedPolygon: jsonb().$type<ZonePolygon>(),
  position: smallint().notNull(),
  /** Counts the changes: who writes over a newer one is told. */
  version: integer().notNull().default(1),
  /** Since when nothing is filed about it any more; what was, keeps it. */
  retiredAt: instant(),
});

export const topics = pgTable("topics", {
  code: text().primaryKey(),
  name: localized().notNull(),
  position: smallint().notNull(),
  version: integer().notNull().default(1),
  /** Since when nothing is filed under it any more; what was, keeps it. */
  retiredAt: instant(),
});

/**
 * The streets of the municipality, as it loads them: an address is looked up here and with nobody outside. A street that
 * runs through several zones has a row in each; the point (WGS 84) is the middle of that stretch.
 */
export const streets = pgTable(
  "streets",
  {
    id: id(),
    name: text().notNull(),
    zoneCode: text()
      .notNull()
      .references(() => zones.code),
    longitude: doublePrecision().notNull(),
    latitude: doublePrecision().notNull(),
  },
  (table) => [unique("streets_once_a_zone").on(table.name, table.zoneCode), index("streets_zone").on(table.zoneCode)],
);
