// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, gte, lt, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { joinMarks } from "./join-marks.ts";
import type { MapArea, MapMark, OnMap } from "./vocabulary.ts";

/** How many marks fit side by side: on a phone, each still has room for a finger. */
const columns = 12;

type Point = { longitude: AnyPgColumn; latitude: AnyPgColumn };

type Gathered = {
  column: number;
  row: number;
  count: number;
  longitude: number;
  latitude: number;
  number: string;
  title: string;
};

/**
 * A grid of squares over a part of the map: what a query groups points by (its first two columns), which points lie in it,
 * and the marks of the rows it gives. The largest square comes first.
 */
export function marksGrid([west, south, east, north]: MapArea, { longitude, latitude }: Point) {
  const width = (east - west) / columns;
  // Away from the equator a degree of longitude is shorter than one of latitude.
  const height = width * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    gathered: {
      column: sql<number>`floor((${longitude} - ${west}::float8) / ${width}::float8)::int`.as("column"),
      row: sql<number>`floor((${latitude} - ${south}::float8) / ${height}::float8)::int`.as("row"),
      count: sql<number>`count(*)::int`,
      longitude: sql<number>`avg(${longitude})`,
      latitude: sql<number>`avg(${latitude})`,
    },
    within: and(gte(longitude, west), lt(longitude, east), gte(latitude, south), lt(latitude, north)) as SQL,
    largestFirst: sql`3 desc, 1, 2`,
    marksOf: (rows: readonly Gathered[]): MapMark[] =>
      joinMarks(
        rows.map(
          ({ column, row, count, longitude, latitude, number, title }): MapMark => ({
            ...{ longitude, latitude, count },
            number: count === 1 ? number : null,
            title: count === 1 ? title : null,
            area: [
              west + column * width,
              south + row * height,
              west + (column + 1) * width,
              south + (row + 1) * height,
            ],
          }),
        ),
        { width, height },
      ),
  };
}

/** What has no point, by its zone: so one statement gathers the marks and the rest. Null for what has one; `none` for no zone. */
export const zoneWithoutPoint = (longitude: AnyPgColumn, zoneCode: AnyPgColumn, none: string) =>
  sql<string | null>`case when ${longitude} is null then coalesce(${zoneCode}, ${sql.raw(`'${none}'`)}) end`;

export const withoutPointOf = (rows: readonly { zone: string | null; count: number }[]): OnMap["withoutPoint"] =>
  Object.fromEntries(rows.flatMap(({ zone, count }) => (zone === null ? [] : [[zone, count]])));
