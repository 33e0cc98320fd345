// SPDX-License-Identifier: AGPL-3.0-or-later
import { isInRing, type Point, sidesOf } from "#lib/kernel/polygon.ts";

/** Finer than this nobody sees, and a map of search results is drawn while somebody waits. */
const samples = 20;

/**
 * Where a name fits best into a shape: of a grid of points inside it, the one farthest from its outline, and from what
 * is to be left free. The centroid will not do, because a zone that bends around another has it outside or on the border.
 */
export function labelPoint(outline: readonly Point[], free: readonly Point[] = []): Point {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const sides = sidesOf(outline);
  let best = middle;
  let farthest = Number.NEGATIVE_INFINITY;
  for (let row = 1; row < samples; row++) {
    for (let column = 1; column < samples; column++) {
      const point: Point = [left + ((right - left) * column) / samples, top + ((bottom - top) * row) / samples];
      const room = roomAround(point, sides, free, farthest);
      // Of points equally far from the outline, the one nearer to the middle.
      const distant = room - length(point[0] - middle[0], point[1] - middle[1]) / 1000;
      if (distant > farthest && isInRing(outline, point)) [best, farthest] = [point, distant];
    }
  }
  return best;
}

type Side = readonly [Point, Point];

/** How near the nearest is. Most points are too near to something: where that is seen, the rest is not measured. */
function roomAround(point: Point, sides: readonly Side[], free: readonly Point[], enough: number): number {
  let room = Number.POSITIVE_INFINITY;
  for (const each of free) {
    room = Math.min(room, distance(each, point));
    if (room <= enough) return room;
  }
  for (const side of sides) {
    room = Math.min(room, distanceTo(side, point));
    if (room <= enough) return room;
  }
  return room;
}

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
