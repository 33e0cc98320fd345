// SPDX-License-Identifier: AGPL-3.0-or-later
import { LRUCache } from "lru-cache";
import { isInRing, type Point, sidesOf } from "#lib/kernel/polygon.ts";

/** Finer than this nobody sees. */
const samples = 20;

/** A place for a name, and how far from the outline it is. */
type Place = { point: Point; room: number };

/** Zones stay as they are for years, while every map of them is drawn anew. */
const known = new LRUCache<string, Place[]>({ max: 200 });

/**
 * Where a name fits best into a shape: of a grid of points inside it, the one farthest from its outline, and from what
 * is to be left free. The centroid will not do, because a zone that bends around another has it outside or on the border.
 */
export function labelPoint(outline: readonly Point[], free: readonly Point[] = []): Point {
  const places = placesIn(outline);
  let best = places[0];
  let farthest = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if (place.room <= farthest) break;
    const room = roomBeside(place, free, farthest);
    if (room > farthest) [best, farthest] = [place, room];
  }
  return best?.point ?? middleOf(outline);
}

/** How far a place is from the outline and from what is to be left free; once that is not above `least`, no more is asked. */
function roomBeside({ point, room }: Place, free: readonly Point[], least: number): number {
  let left = room;
  for (const each of free) {
    left = Math.min(left, distance(each, point));
    if (left <= least) break;
  }
  return left;
}

/** Every place inside, the roomiest first. */
function placesIn(outline: readonly Point[]): Place[] {
  const name = outline.join(" ");
  const places = known.get(name) ?? measuredPlaces(outline);
  known.set(name, places);
  return places;
}

function measuredPlaces(outline: readonly Point[]): Place[] {
  const { left, right, top, bottom } = boundsOf(outline);
  const middle = middleOf(outline);
  const sides = sidesOf(outline);
  const inner = Array.from({ length: samples - 1 }, (_, turn) => (turn + 1) / samples);
  return inner
    .flatMap((down) => inner.map((across): Point => [left + (right - left) * across, top + (bottom - top) * down]))
    .filter((point) => isInRing(outline, point))
    .map((point) => {
      const room = Math.min(...sides.map((side) => distanceTo(side, point)));
      // Of points equally far from the outline, the one nearer to the middle.
      return { point, room: room - length(point[0] - middle[0], point[1] - middle[1]) / 1000 };
    })
    .sort((one, other) => other.room - one.room);
}

function boundsOf(outline: readonly Point[]) {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function middleOf(outline: readonly Point[]): Point {
  const { left, right, top, bottom } = boundsOf(outline);
  return [(left + right) / 2, (top + bottom) / 2];
}

type Side = readonly [Point, Point];

/** `Math.hypot` guards against numbers no drawing has, and takes many times as long. */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** Names are wider than high, so nearness to the left and to the right weighs more. */
const widening = 0.6;

const distance = ([ax, ay]: Point, [bx, by]: Point): number => length((ax - bx) * widening, ay - by);

function distanceTo([[ax, ay], [bx, by]]: Side, [x, y]: Point): number {
  const [dx, dy] = [(bx - ax) * widening, by - ay];
  const [px, py] = [(x - ax) * widening, y - ay];
  const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return length(px - dx * along, py - dy * along);
}
