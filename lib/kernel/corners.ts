// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point, Polygon } from "./polygon.ts";

/**
 * The corners of an area as one writes them: "latitude, longitude" in degrees, a line each, as maps on the net copy them.
 * Null where a line says something else. Points are longitude first, as everywhere in the house.
 */
export function cornersIn(text: string): Point[] | null {
  const corners = text
    .split(/\n+/)
    .filter((row) => row.trim() !== "")
    .map((row) => /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(row));
  if (corners.some((found) => found === null)) return null;
  return corners.map((found) => [Number(found?.[2]), Number(found?.[1])]);
}

/** To the hundred thousandth of a degree: about a metre. */
export const cornersInLines = (corners: readonly Point[]): string =>
  corners.map(([longitude, latitude]) => `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`).join("\n");

/** An area as one writes it: the corners of its outer ring, the last not repeated. */
export const areaInLines = (area: Polygon | null): string => cornersInLines((area?.coordinates[0] ?? []).slice(0, -1));
