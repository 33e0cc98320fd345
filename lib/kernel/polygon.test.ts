// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isInPolygon, type Point, type Polygon } from "./polygon.ts";

const square = (west: number, south: number, size: number): Point[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const whole: Polygon = { type: "Polygon", coordinates: [square(0, 0, 10)] };

test.each([
  [[5, 5], true],
  [[0.001, 9.999], true],
  [[-0.001, 5], false],
  [[5, 10.001], false],
  [[Number.NaN, 5], false],
] as const)("a point at %j is inside: %s", (point, expected) => {
  expect(isInPolygon(whole, point)).toBe(expected);
});

test("a hole is outside", () => {
  const withHole: Polygon = { type: "Polygon", coordinates: [square(0, 0, 10), square(4, 4, 2).toReversed()] };
  expect(isInPolygon(withHole, [5, 5])).toBe(false);
  expect(isInPolygon(withHole, [3, 5])).toBe(true);
});

test("a shape that bends around another does not hold what it bends around", () => {
  const bracket: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [9, 0],
        [9, 2],
        [2, 2],
        [2, 8],
        [9, 8],
        [9, 10],
        [0, 10],
      ],
    ],
  };
  expect(isInPolygon(bracket, [5, 5])).toBe(false);
  expect(isInPolygon(bracket, [1, 5])).toBe(true);
});

test("of two neighbours, one holds a point of their border and the other does not", () => {
  const west: Polygon = { type: "Polygon", coordinates: [square(0, 0, 10)] };
  const east: Polygon = { type: "Polygon", coordinates: [square(10, 0, 10)] };
  for (const y of [0.5, 3, 9.5]) {
    expect([west, east].filter((zone) => isInPolygon(zone, [10, y]))).toHaveLength(1);
  }
});

test("a zone that was not drawn holds nothing", () => {
  expect(isInPolygon({ type: "Polygon", coordinates: [] }, [0, 0])).toBe(false);
});
