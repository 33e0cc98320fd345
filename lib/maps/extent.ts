// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { MapArea } from "./vocabulary.ts";

type Point = { longitude: AnyPgColumn; latitude: AnyPgColumn };

type Extent = Record<"west" | "south" | "east" | "north", number | null>;

/** What a query asks to know how far its points reach; all null where there is no point. */
export const extentOf = ({ longitude, latitude }: Point) =>
  ({
    west: sql<number | null>`min(${longitude})`,
    south: sql<number | null>`min(${latitude})`,
    east: sql<number | null>`max(${longitude})`,
    north: sql<number | null>`max(${latitude})`,
  }) satisfies Record<keyof Extent, SQL>;

/** A little more on every side, as a part of the whole and at least some 500 m, in degrees: what stands on the border is seen whole. */
const margin = { part: 0.06, least: 0.005 };

function withMargin([west, south, east, north]: MapArea): MapArea {
  const x = Math.max(margin.least, (east - west) * margin.part);
  const y = Math.max(margin.least, (north - south) * margin.part);
  return [west - x, south - y, east + x, north + y];
}

/** The part of the map that holds the town and points that may lie beyond it; null where there is neither. */
export function areaAround(town: MapArea | null, extent: Extent | undefined): MapArea | null {
  const { west, south, east, north } = extent ?? {};
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
