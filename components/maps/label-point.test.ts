// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Point } from "#lib/kernel/polygon.ts";
import { labelPoint } from "./label-point.ts";

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("a name stands in the middle of a square", () => {
  expect(labelPoint(square)).toEqual([5, 5]);
});

test("a name never leaves a shape that bends around another", () => {
  const bracket: Point[] = [
    [0, 0],
    [100, 0],
    [100, 20],
    [20, 20],
    [20, 80],
    [100, 80],
    [100, 100],
    [0, 100],
  ];
  const [x, y] = labelPoint(bracket);
  expect(x < 20 || y < 20 || y > 80).toBe(true);
});

test("a name stands beside what is to be left free", () => {
  const [x, y] = labelPoint(square, [[5, 5]]);
  expect(Math.hypot(x - 5, y - 5)).toBeGreaterThan(1.5);
});
