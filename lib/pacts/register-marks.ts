// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { areaAround, extentOf } from "#lib/maps/extent.ts";
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

/**
 * The part of the map that holds the town and every pact that has a point: a register that was moved in may know places
 * beyond the neighbourhoods that are drawn. Null where there is neither.
 */
export async function boundsWith(town: MapArea | null, filter: PactFilter, connection: Connection = db) {
  const [found] = await connection.select(extentOf(pacts)).from(pacts).where(narrowed(filter));
  return areaAround(town, found);
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
