// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ZonePolygon } from "#db/schema/municipality.ts";

type Bounds = [west: number, south: number, east: number, north: number];

/** The rectangle around all zones, in degrees; null where none is drawn. */
export function boundsOf(polygons: readonly ZonePolygon[]): Bounds | null {
  const points = polygons.flatMap(({ coordinates }) => coordinates.flat());
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
