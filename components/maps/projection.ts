// SPDX-License-Identifier: AGPL-3.0-or-later
import { type GeoProjection, geoMercator } from "d3-geo";
import type { Point } from "./label-point.ts";

/** GeoJSON Polygon, WGS 84 longitude and latitude. */
export type Polygon = { type: "Polygon"; coordinates: [number, number][][] };

/** The size of every map of ours, in units of its drawing. */
export const mapSize = { width: 480, height: 390, margin: 6 } as const;

/** Fits these shapes into a map. */
export function projectionOf(polygons: readonly Polygon[]): GeoProjection {
  const { width, height, margin } = mapSize;
  const all = {
    type: "FeatureCollection" as const,
    features: polygons.map((polygon) => ({
      type: "Feature" as const,
      properties: null,
      geometry: clockwise(polygon),
    })),
  };
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoMercator().fitExtent(frame, all);
}

/** The outer ring on the drawing. */
export const outlineOf = (polygon: Polygon, projection: GeoProjection): Point[] =>
  (polygon.coordinates[0] ?? []).flatMap((position) => {
    const point = projection(position);
    return point ? [point] : [];
  });

/** On d3's globe the inside of a ring lies to its right; GeoJSON (RFC 7946) has it to the left. */
export const clockwise = (polygon: Polygon): Polygon => ({
  type: "Polygon",
  coordinates: polygon.coordinates.map((ring) => ring.toReversed()),
});

/** The four corners of a part of the map, as a shape. */
export const rectangle = ([west, south, east, north]: readonly [number, number, number, number]): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
