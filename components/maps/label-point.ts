// SPDX-License-Identifier: AGPL-3.0-or-later
import { isInRing, sidesOf } from "#lib/kernel/polygon.ts";

export type Point = [x: number, y: number];

const samples = 40;

/**
 * Where a name fits best into a shape: of a grid of points inside it, the one farthest from its outline, and from what
 * is to be left free. The centroid will not do, because a zone that bends around another has it outside or on the border.
 */
export function labelPoint(outline: readonly Point[], free: readonly Point[] = []): Point {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  let best = middle;
  let farthest = Number.NEGATIVE_INFINITY;
  for (let row = 1; row < samples; row++) {
    for (let column = 1; column < samples; column++) {
      const point: Point = [left + ((right - left) * column) / samples, top + ((bottom - top) * row) / samples];
      if (!isInRing(outline, point)) continue;
      // Of points equally far from the outline, the one nearer to the middle.
      const room = Math.min(distanceTo(outline, point), ...free.map((each) => distance(each, point)));
      const distant = room - Math.hypot(point[0] - middle[0], point[1] - middle[1]) / 1000;
      if (distant > farthest) [best, farthest] = [point, distant];
    }
  }
  return best;
}

/** Names are wider than high, so nearness to the left and to the right weighs more. */
const widening = 0.6;

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot((ax - bx) * widening, ay - by);

const distanceTo = (outline: readonly Point[], [x, y]: Point): number =>
  Math.min(
    ...sidesOf(outline).map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [(bx - ax) * widening, by - ay];
      const [px, py] = [(x - ax) * widening, y - ay];
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(px - dx * along, py - dy * along);
    }),
  );
