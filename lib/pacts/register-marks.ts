// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { marksGrid } from "#lib/maps/marks-grid.ts";
import type { MapArea, MapMark } from "#lib/maps/vocabulary.ts";
import { isPublic } from "./queries.ts";
import { narrowed } from "./register-filter.ts";
import type { PactFilter } from "./register-schemas.ts";
import { elsewhere } from "./vocabulary.ts";

/** The pacts that have a point on this part of the map, gathered in squares where they stand close. */
export async function marksIn(bounds: MapArea, filter: PactFilter, connection: Connection = db): Promise<MapMark[]> {
  const { gathered, within, largestFirst, marksOf } = marksGrid(bounds, pacts);
  return marksOf(
    await connection
      .select({
        ...gathered,
        number: sql<string>`min(${pacts.number})`,
        title: sql<string>`min(${pacts.title})`,
      })
      .from(pacts)
      .where(and(narrowed(filter), within))
      .groupBy(sql`1, 2`)
      .orderBy(largestFirst),
  );
}

/** A little more on every side, as a part of the whole and at least some 500 m, in degrees: what stands on the border is seen whole. */
const margin = { part: 0.06, least: 0.005 };

function withMargin([west, south, east, north]: MapArea): MapArea {
  const x = Math.max(margin.least, (east - west) * margin.part);
  const y = Math.max(margin.least, (north - south) * margin.part);
  return [west - x, south - y, east + x, north + y];
}

/**
 * The part of the map that holds the town and every pact that has a point: a register that was moved in may know places
 * beyond the neighbourhoods that are drawn. Null where there is neither.
 */
export async function boundsWith(town: MapArea | null, filter: PactFilter, connection: Connection = db) {
  const [found] = await connection
    .select({
      west: sql<number | null>`min(${pacts.longitude})`,
      south: sql<number | null>`min(${pacts.latitude})`,
      east: sql<number | null>`max(${pacts.longitude})`,
      north: sql<number | null>`max(${pacts.latitude})`,
    })
    .from(pacts)
    .where(narrowed(filter));
  const { west, south, east, north } = found ?? {};
  if (west == null || south == null || east == null || north == null) return town;
  if (!town) return withMargin([west, south, east, north]);
  if (town[0] <= west && town[1] <= south && east < town[2] && north < town[3]) return town;
  return withMargin([
    Math.min(town[0], west),
    Math.min(town[1], south),
    Math.max(town[2], east),
    Math.max(town[3], north),
  ]);
}

/** How many of these have no point on the map, by the code of their zone; `elsewhere` for those of none. */
export async function countWithoutPoint(filter: PactFilter, connection: Connection = db) {
  const rows = await connection
    .select({
      zone: sql<string>`coalesce(${pacts.zoneCode}, ${sql.raw(`'${elsewhere}'`)})`,
      count: sql<number>`count(*)::int`,
    })
    .from(pacts)
    .where(and(narrowed(filter), isPublic, isNull(pacts.longitude)))
    .groupBy(sql`1`);
  return Object.fromEntries(rows.map(({ zone, count }) => [zone, count]));
}
