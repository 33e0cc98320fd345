// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { frameAround, onDrawing, onGround, pathOf } from "./flat-map.ts";
import type { Polygon } from "./polygon.ts";

const valley: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [11.8, 43.35],
      [11.9, 43.35],
      [11.9, 43.44],
      [11.8, 43.44],
    ],
  ],
};
const size = { width: 480, height: 390, margin: 6 };

test("everything fits, and north is up", () => {
  const frame = frameAround([valley], size);
  if (!frame) throw new Error("there is something to show");
  const corners = valley.coordinates.flat().map((corner) => onDrawing(frame, corner));
  for (const [x, y] of corners) {
    expect(x).toBeGreaterThanOrEqual(5.9);
    expect(x).toBeLessThanOrEqual(474.1);
    expect(y).toBeGreaterThanOrEqual(5.9);
    expect(y).toBeLessThanOrEqual(384.1);
  }
  expect(onDrawing(frame, [11.85, 43.44])[1]).toBeLessThan(onDrawing(frame, [11.85, 43.35])[1]);
});

test.each([[[11.8415, 43.3965]], [[11.80001, 43.43999]]] as const)(
  "what was drawn at %j is read off there, to some metres",
  (place) => {
    const frame = frameAround([valley], size);
    if (!frame) throw new Error("there is something to show");
    const [longitude, latitude] = onGround(frame, onDrawing(frame, place));
    expect(Math.abs(longitude - place[0])).toBeLessThan(0.0001);
    expect(Math.abs(latitude - place[1])).toBeLessThan(0.0001);
  },
);

test("without zones there is no map", () => {
  expect(frameAround([], size)).toBeNull();
  expect(frameAround([{ type: "Polygon", coordinates: [] }], size)).toBeNull();
});

test("a ring is a closed path", () => {
  expect(
    pathOf([
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ]),
  ).toBe("M0 0L1 0L1 1Z");
});
