// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place on the ground (WGS 84, degrees) or on a drawing. */
export type Point = readonly [x: number, y: number];

/** GeoJSON, RFC 7946: the outer ring first, then the holes. */
export type Polygon = { readonly type: "Polygon"; readonly coordinates: readonly (readonly Point[])[] };

/** Each side of a ring, from a point to the next; it makes no difference whether the last point repeats the first. */
export const sidesOf = (ring: readonly Point[]): (readonly [Point, Point])[] =>
  ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);

/** A line to the right of a point inside crosses the ring an odd number of times. */
export const isInRing = (ring: readonly Point[], [x, y]: Point): boolean =>
  sidesOf(ring).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay))
    .length %
    2 ===
  1;

/** Inside the outer ring and in none of the holes. Neighbours that share a border never both hold a point of it. */
export const isInPolygon = ({ coordinates: [outer = [], ...holes] }: Polygon, point: Point): boolean =>
  isInRing(outer, point) && !holes.some((hole) => isInRing(hole, point));
