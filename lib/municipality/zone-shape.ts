// SPDX-License-Identifier: AGPL-3.0-or-later
import { isInPolygon, type Point, sidesOf } from "#lib/kernel/polygon.ts";

/** GeoJSON, RFC 7946: longitude and latitude in WGS 84. */
export type ZoneShape = { type: "Polygon"; coordinates: [number, number][][] };

export type ShapeProblem =
  | "not-geojson"
  | "not-one-polygon"
  | "too-many-points"
  | "open-ring"
  | "outside"
  | "crossing"
  | "hole-outside";

/** More points than a neighbourhood of a municipality has, and few enough to compare each side with each. */
export const mostPoints = 2_000;

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Italy, roundly: what lies elsewhere has its coordinates the wrong way round, or in another system. */
const italy: Bounds = [6, 35, 19, 48];

/**
 * The one polygon of a GeoJSON text, a geometry or a feature: closed, crossing itself nowhere, its holes inside, and near
 * `around` where that is given, which is what is drawn of the municipality already. Outer rings run against the clock, as
 * the RFC has them, however they were sent; to the metre, as finer points are noise.
 */
export function readZoneShape(text: string, around: Bounds | null): ZoneShape | ShapeProblem {
  const rings = ringsIn(text);
  if (typeof rings === "string") return rings;
  if (rings.flat().length > mostPoints) return "too-many-points";
  if (rings.some((ring) => ring.length < 4 || !isClosed(ring))) return "open-ring";
  const bounds = around === null ? italy : widened(around);
  if (!rings.flat().every((point) => isWithin(point, bounds))) return "outside";
  const rounded = rings.map((ring) => ring.map(([x, y]): [number, number] => [toMetre(x), toMetre(y)]));
  if (crosses(rounded)) return "crossing";
  const [outer = [], ...holes] = rounded;
  const whole = { type: "Polygon" as const, coordinates: [outer] };
  if (!holes.every(([first]) => first !== undefined && isInPolygon(whole, first))) return "hole-outside";
  return { type: "Polygon", coordinates: [turned(outer, true), ...holes.map((hole) => turned(hole, false))] };
}

function ringsIn(text: string): [number, number][][] | ShapeProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return "not-geojson";
  }
  const polygons = polygonsIn(parsed);
  const [polygon] = polygons;
  if (polygons.length !== 1 || !Array.isArray(polygon)) return "not-one-polygon";
  const rings = polygon.map((ring: unknown) => (Array.isArray(ring) ? ring.map(positionIn) : []));
  if (rings.length === 0 || rings.some((ring) => ring.some((position) => position === null))) return "not-geojson";
  return rings as [number, number][][];
}

/** The coordinates of every polygon there is: of a geometry, a feature, or a collection of features. */
function polygonsIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const { type, coordinates, geometry, features } = value as Record<string, unknown>;
  if (type === "Polygon") return [coordinates];
  if (type === "MultiPolygon") return Array.isArray(coordinates) ? coordinates : [];
  if (type === "Feature") return polygonsIn(geometry);
  return type === "FeatureCollection" && Array.isArray(features) ? features.flatMap(polygonsIn) : [];
}

/** A height that stands third is left out. */
function positionIn(value: unknown): [number, number] | null {
  if (!Array.isArray(value)) return null;
  const [x, y]: unknown[] = value;
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

function isClosed(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** As far again on every side: a zone may be drawn that lies beside all others. */
const widened = ([west, south, east, north]: Bounds): Bounds => [
  west - (east - west),
  south - (north - south),
  east + (east - west),
  north + (north - south),
];

const isWithin = ([x, y]: Point, [west, south, east, north]: Bounds) =>
  x >= west && x <= east && y >= south && y <= north;

const toMetre = (degrees: number) => Math.round(degrees * 100_000) / 100_000;

/** Whether any two sides meet but where one follows on the other. */
function crosses(rings: readonly (readonly Point[])[]): boolean {
  const sides = rings.flatMap((ring, index) =>
    sidesOf(ring.slice(0, -1))
      .filter(([[ax, ay], [bx, by]]) => ax !== bx || ay !== by)
      .map((side, place, all) => ({ side, ring: index, place, last: all.length - 1 })),
  );
  return sides.some((one, index) =>
    sides.slice(index + 1).some((other) => {
      const apart = Math.abs(one.place - other.place);
      const areNeighbours = one.ring === other.ring && (apart === 1 || apart === one.last);
      return areNeighbours ? isFoldedBack(one.side, other.side) : doMeet(one.side, other.side);
    }),
  );
}

type Side = readonly [Point, Point];

/** Left of the side, right of it, or on its line. */
const sideOf = ([[ax, ay], [bx, by]]: Side, [x, y]: Point) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

function doMeet(one: Side, other: Side): boolean {
  if (!doBoxesMeet(one, other)) return false;
  return sideOf(one, other[0]) * sideOf(one, other[1]) <= 0 && sideOf(other, one[0]) * sideOf(other, one[1]) <= 0;
}

/** Two sides that follow each other share a point; they cross where the second goes back over the first. */
function isFoldedBack([a, b]: Side, [c, d]: Side): boolean {
  const isAfter = b[0] === c[0] && b[1] === c[1];
  const [from, shared, to] = isAfter ? [a, b, d] : [b, a, c];
  if (sideOf([from, shared], to) !== 0) return false;
  return (from[0] - shared[0]) * (to[0] - shared[0]) + (from[1] - shared[1]) * (to[1] - shared[1]) > 0;
}

function doBoxesMeet(one: Side, other: Side): boolean {
  return [0, 1].every((axis) => {
    const [a, b, c, d] = [one[0], one[1], other[0], other[1]].map((point) => point[axis] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    return Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b);
  });
}

/** Twice the area, positive for a ring against the clock. */
const areaOf = (ring: readonly Point[]) =>
  sidesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);

const turned = (ring: [number, number][], isAgainstTheClock: boolean) =>
  areaOf(ring) > 0 === isAgainstTheClock ? ring : ring.toReversed();
