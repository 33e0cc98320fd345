// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { joinMarks } from "./join-marks.ts";
import type { MapMark } from "./vocabulary.ts";

const square = { width: 1, height: 1 };
const at = (longitude: number, count = 1): MapMark => ({
  ...{ longitude, latitude: 0.5, count, number: "2026-000001", title: "Una" },
  area: [Math.floor(longitude), 0, Math.floor(longitude) + 1, 1],
});

it("joins two on both sides of a line, and shows the part of the map that holds both", () => {
  expect(joinMarks([at(0.9, 3), at(1.1)], square)).toEqual([
    { longitude: expect.closeTo(0.95), latitude: 0.5, count: 4, number: null, title: null, area: [0, 0, 2, 1] },
  ]);
});

it("leaves apart what stands apart", () => {
  const apart = [at(0.1), at(1.5)];
  expect(joinMarks(apart, square)).toEqual(apart);
});
