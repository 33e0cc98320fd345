// SPDX-License-Identifier: AGPL-3.0-or-later
import { cornersIn } from "#lib/kernel/corners.ts";
import type { Message } from "#lib/kernel/errors.ts";
import { isInPolygon, type Point, type Polygon, sidesOf } from "#lib/kernel/polygon.ts";
import { readZoneShape, type ShapeProblem, type ZoneShape } from "./zone-shape.ts";

const problems: Record<ShapeProblem, Message["key"]> = {
  "not-geojson": "pact-application.area.unreadable",
  "not-one-polygon": "pact-application.area.onePolygon",
  "too-many-points": "pact-application.area.tooManyPoints",
  "open-ring": "pact-application.area.fewPoints",
  outside: "pact-application.area.outside",
  crossing: "pact-application.area.crossing",
  "hole-outside": "pact-application.area.onePolygon",
};

type Read = { area: ZoneShape | null } | { problem: Message };

/**
 * An area as somebody gave it: drawn or written as "latitude, longitude" a line, or as GeoJSON. It must lie within the
 * zones of the municipality, cross itself nowhere, and be no larger than `mostHectares` where that is given.
 */
export function readArea(text: string, zones: readonly Polygon[], mostHectares = Number.POSITIVE_INFINITY): Read {
  const words = text.trim();
  if (words === "") return { area: null };
  const geojson = /^[{[]/.test(words) ? words : fromLines(words);
  if (geojson === null) return { problem: { key: "pact-application.area.unreadable" } };
  const area = readZoneShape(geojson, null);
  if (typeof area === "string") return { problem: { key: problems[area] } };
  if (!liesWithin(area, zones)) return { problem: { key: "pact-application.area.outside" } };
  const hectares = hectaresOf(area);
  if (hectares > mostHectares) {
    return {
      problem: {
        key: "pact-application.area.tooLarge",
        params: { hectares: Math.round(hectares), maximum: mostHectares },
      },
    };
  }
  return { area };
}

/** Closed if it is not; null where a line says something else. */
function fromLines(text: string): string | null {
  const corners = cornersIn(text);
  if (corners === null) return null;
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = corners.length > 1 && first?.join() === last?.join();
  return JSON.stringify({ type: "Polygon", coordinates: [isClosed ? corners : [...corners, first]] });
}

/** Metres of a degree of latitude. */
const perDegree = 111_320;

/** How closely the sides are looked at, in metres: a bay is wider. */
const pace = 25;

function liesWithin({ coordinates }: ZoneShape, zones: readonly Polygon[]): boolean {
  const sides = coordinates.flatMap((ring) => sidesOf(ring));
  return sides.every(([from, to]) => {
    const steps = Math.min(200, Math.max(1, Math.ceil(metresBetween(from, to) / pace)));
    return Array.from({ length: steps }, (_, step) => between(from, to, step / steps)).every((point) =>
      zones.some((zone) => isInPolygon(zone, point)),
    );
  });
}

const between = ([ax, ay]: Point, [bx, by]: Point, part: number): Point => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part,
];

const metresBetween = ([ax, ay]: Point, [bx, by]: Point) =>
  perDegree * Math.hypot((bx - ax) * Math.cos((ay * Math.PI) / 180), by - ay);

/** On ground as small as this the Earth is flat. */
export function hectaresOf({ coordinates }: Polygon): number {
  const square = (ring: readonly Point[]) =>
    Math.abs(sidesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)) / 2;
  const [outer = [], ...holes] = coordinates;
  const narrowing = Math.cos(((outer[0]?.[1] ?? 0) * Math.PI) / 180);
  const degrees = square(outer) - holes.reduce((sum, hole) => sum + square(hole), 0);
  return (degrees * perDegree * perDegree * narrowing) / 10_000;
}

/** A point of the area to find it by on a map that shows points. */
export function pointOf(area: Polygon): Point {
  const corners = (area.coordinates[0] ?? []).slice(0, -1);
  const middle: Point = [0, 1].map(
    (axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / Math.max(corners.length, 1),
  ) as unknown as Point;
  const [first = middle] = corners;
  const [x, y] = isInPolygon(area, middle) ? middle : first;
  return [toMetre(x), toMetre(y)];
}

/** To about a metre, as every point of ours. */
const toMetre = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
