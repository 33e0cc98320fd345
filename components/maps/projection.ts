// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Frame, frameAround } from "#lib/kernel/flat-map.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";

/** The size of every map of ours, in units of its drawing. */
export const mapSize = { width: 480, height: 390, margin: 6 } as const;

/** Fits these shapes into a map; null where there are none. */
export const frameOf = (polygons: readonly Polygon[]): Frame | null => frameAround(polygons, mapSize);

/** The four corners of a part of the map, as a shape. */
export const rectangle = ([west, south, east, north]: readonly [number, number, number, number]): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  ],
});
