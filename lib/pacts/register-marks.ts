// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { areaAround, extentOf } from "#lib/maps/extent.ts";
import { marksGrid, withoutPointOf, zoneWithoutPoint } from "#lib/maps/marks-grid.ts";
import type { MapArea, OnMap } from "#lib/maps/vocabulary.ts";
import { narrowed } from "./register-filter.ts";
import type { PactFilter } from "./register-schemas.ts";
import { elsewhere } from "./vocabulary.ts";

/**
 * The part of the map that holds the town and every one of these pacts that has a point: a register that was moved in may
 * know places beyond the neighbourhoods that are drawn. Null where there is neither.
 */
export async function areaOf(town: MapArea | null, filter: PactFilter, connection: Connection = db) {
  const [reach] = await connection.select(extentOf(pacts)).from(pacts).where(narrowed(filter));
  return areaAround(town, reach);
}

/**
 * The pacts on this part of the map, gathered in squares where they stand close, and those without a point: both in one
 * statement, as to find them by their words is what takes long.
 */
export async function onMap(area: MapArea, filter: PactFilter, connection: Connection = db): Promise<OnMap> {
  const { gathered, within, largestFirst, marksOf } = marksGrid(area, pacts);
  const rows = await connection
    .select({
      ...gathered,
      number: sql<string>`min(${pacts.number})`,
      title: sql<string>`min(${pacts.title})`,
      zone,
    })
    .from(pacts)
    .where(and(narrowed(filter), or(within, isNull(pacts.longitude))))
    .groupBy(sql`1, 2`, zone)
    .orderBy(largestFirst);
  return {
    marks: marksOf(rows.filter(({ zone }) => zone === null)),
    withoutPoint: withoutPointOf(rows),
  };
}

/** `elsewhere` for those of no zone. */
const zone = zoneWithoutPoint(pacts.longitude, pacts.zoneCode, elsewhere);
