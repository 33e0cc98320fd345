// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { narrowed } from "./filter.ts";
import { joinMarks, type MapMark } from "./join-marks.ts";
import type { MapArea, ProposalFilter } from "./schemas.ts";
import { wholeMunicipality } from "./vocabulary.ts";

/** How many marks fit side by side: on a phone, each still has room for a finger. */
const columns = 13;

/** The proposals that have a point on this part of the map, gathered in squares where they stand close. */
export async function marksIn(
  bounds: MapArea,
  filter: ProposalFilter,
  connection: Connection = db,
): Promise<MapMark[]> {
  const [west, south, east, north] = bounds;
  const width = (east - west) / columns;
  // Away from the equator a degree of longitude is shorter than one of latitude.
  const height = width * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const column = sql<number>`floor((${proposals.longitude} - ${west}::float8) / ${width}::float8)::int`;
  const row = sql<number>`floor((${proposals.latitude} - ${south}::float8) / ${height}::float8)::int`;
  const found = await connection
    .select({
      column: column.as("column"),
      row: row.as("row"),
      count: sql<number>`count(*)::int`,
      longitude: sql<number>`avg(${proposals.longitude})`,
      latitude: sql<number>`avg(${proposals.latitude})`,
      number: sql<string>`min(${cases.number})`,
      title: sql<string>`min(case when ${proposals.publication} = 'hidden' then '' else ${proposals.title} end)`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(
      and(
        narrowed(filter),
        gte(proposals.longitude, west),
        lt(proposals.longitude, east),
        gte(proposals.latitude, south),
        lt(proposals.latitude, north),
      ),
    )
    .groupBy(sql`1, 2`)
    .orderBy(sql`3 desc, 1, 2`);
  const marks = found.map(
    ({ column, row, count, longitude, latitude, number, title }): MapMark => ({
      ...{ longitude, latitude, count },
      number: count === 1 ? number : null,
      title: count === 1 ? title : null,
      area: [west + column * width, south + row * height, west + (column + 1) * width, south + (row + 1) * height],
    }),
  );
  return joinMarks(marks, { width, height });
}

/** How many of these have no point on the map, by the code of their zone; `wholeMunicipality` for those of none. */
export async function countWithoutPoint(filter: ProposalFilter, connection: Connection = db) {
  const rows = await connection
    .select({
      zone: sql<string>`coalesce(${proposals.zoneCode}, ${sql.raw(`'${wholeMunicipality}'`)})`,
      count: sql<number>`count(*)::int`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(and(narrowed(filter), isNull(proposals.longitude)))
    .groupBy(sql`1`);
  return Object.fromEntries(rows.map(({ zone, count }) => [zone, count]));
}
