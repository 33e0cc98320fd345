// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { commons } from "#db/schema/commons.ts";
import type { Connection } from "#db/transaction.ts";
import { areaAround, extentOf } from "#lib/maps/extent.ts";
import { marksGrid } from "#lib/maps/marks-grid.ts";
import type { MapArea, MapMark } from "#lib/maps/vocabulary.ts";
import { narrowed } from "./queries.ts";
import type { CommonsFilter } from "./schemas.ts";

/** So many outlines are drawn at a time: more would lie on each other. */
const mostOutlines = 60;

/**
 * What the catalogue's map shows, of everything or of a part of it: the commons that have a point, gathered where they
 * stand close (a mark of one has the last part of its address for number), the outlines that were drawn, and how many have
 * no point, by the code of their zone. `area` is null where there is nothing to show it on.
 */
export async function commonsOnMap(town: MapArea | null, filter: CommonsFilter, connection: Connection = db) {
  const area = filter.area ?? (await boundsWith(town, filter, connection));
  if (!area) return { area, marks: [], outlines: [], withoutPoint: {} };
  const [marks, outlines, withoutPoint] = await Promise.all([
    marksIn(area, filter, connection),
    listOutlines(area, filter, connection),
    countWithoutPoint(filter, connection),
  ]);
  return { area, marks, outlines, withoutPoint };
}

async function boundsWith(town: MapArea | null, filter: CommonsFilter, connection: Connection) {
  const [found] = await connection.select(extentOf(commons)).from(commons).where(narrowed(filter));
  return areaAround(town, found);
}

async function marksIn(bounds: MapArea, filter: CommonsFilter, connection: Connection): Promise<MapMark[]> {
  const { gathered, within, largestFirst, marksOf } = marksGrid(bounds, commons);
  return marksOf(
    await connection
      .select({ ...gathered, number: sql<string>`min(${commons.slug})`, title: sql<string>`min(${commons.name})` })
      .from(commons)
      .where(and(narrowed(filter), within))
      .groupBy(sql`1, 2`)
      .orderBy(largestFirst),
  );
}

async function listOutlines(bounds: MapArea, filter: CommonsFilter, connection: Connection) {
  const rows = await connection
    .select({ area: commons.area })
    .from(commons)
    .where(and(narrowed(filter), marksGrid(bounds, commons).within, isNotNull(commons.area)))
    .orderBy(asc(commons.name), asc(commons.id))
    .limit(mostOutlines);
  return rows.flatMap(({ area }) => area ?? []);
}

async function countWithoutPoint(filter: CommonsFilter, connection: Connection): Promise<Record<string, number>> {
  const rows = await connection
    .select({ zone: sql<string>`${commons.zoneCode}`, count: sql<number>`count(*)::int` })
    .from(commons)
    .where(and(narrowed(filter), isNull(commons.longitude), isNotNull(commons.zoneCode)))
    .groupBy(commons.zoneCode);
  return Object.fromEntries(rows.map(({ zone, count }) => [zone, count]));
}
