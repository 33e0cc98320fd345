// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Position } from "./borders.ts";

export const segmentsOf = (ring: readonly Position[]) =>
  ring.slice(1).map((to, index): [Position, Position] => [ring[index] ?? to, to]);

/** A line to the right of a point inside a ring crosses it an odd number of times. */
export const isInside = (ring: readonly Position[], [x, y]: Position): boolean =>
  segmentsOf(ring).filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1))
    .length %
    2 ===
  1;
