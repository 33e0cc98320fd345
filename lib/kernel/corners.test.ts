// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { areaInLines, cornersIn, cornersInLines } from "./corners.ts";

it("reads corners as people write them, and writes them back", () => {
  expect(cornersIn("43.5, 11.5\n43.6;11.5\n\n 43.6 11.6 \n")).toEqual([
    [11.5, 43.5],
    [11.5, 43.6],
    [11.6, 43.6],
  ]);
  expect(cornersInLines([[11.5, 43.5]])).toBe("43.50000, 11.50000");
  expect(cornersIn("dietro la scuola")).toBeNull();
  expect(cornersIn("")).toEqual([]);
});

it("leaves out the corner that closes an area", () => {
  const ring = [
    [11, 43],
    [12, 43],
    [12, 44],
    [11, 43],
  ] as const;
  expect(areaInLines({ type: "Polygon", coordinates: [ring] }).split("\n")).toHaveLength(3);
  expect(areaInLines(null)).toBe("");
});
