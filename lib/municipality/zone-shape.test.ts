// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { readZoneShape } from "./zone-shape.ts";

const square: [number, number][] = [
  [10.3, 43.9],
  [10.31, 43.9],
  [10.31, 43.91],
  [10.3, 43.91],
  [10.3, 43.9],
];
const polygon = (...rings: unknown[]) => ({ type: "Polygon", coordinates: rings });
const read = (value: unknown, around: Parameters<typeof readZoneShape>[1] = null) =>
  readZoneShape(JSON.stringify(value), around);

describe("one polygon", () => {
  const feature = { type: "Feature", properties: { nome: "Borgo" }, geometry: polygon(square) };
  test.each([
    ["a geometry", polygon(square)],
    ["a feature", feature],
    ["a collection of one", { type: "FeatureCollection", features: [feature] }],
    ["a multipolygon of one", { type: "MultiPolygon", coordinates: [[square]] }],
    ["with heights", polygon(square.map((point) => [...point, 120]))],
    ["the other way round the clock", polygon(square.toReversed())],
  ])("is read from %s", (_, value) => {
    expect(read(value)).toEqual(polygon(square));
  });

  test("keeps its holes, with the clock", () => {
    const hole = square.map(([x, y]) => [10.302 + (x - 10.3) / 5, 43.902 + (y - 43.9) / 5]);
    const shape = read(polygon(square, hole));
    expect(shape).toMatchObject({ type: "Polygon" });
    expect(typeof shape === "string" ? [] : shape.coordinates[1]?.[1]).toEqual([10.302, 43.904]);
  });
});

const moved = (by: number) => square.map(([x, y]) => [x + by, y]);
const bow = [square[0], square[2], square[1], square[3], square[0]];
const spike = [
  square[0],
  square[1],
  square[2],
  [10.305, 43.91],
  [10.305, 43.95],
  [10.305, 43.91],
  square[3],
  square[0],
];

describe("what is refused", () => {
  test.each([
    ["not-geojson", polygon(square.map(([x, y]) => [String(x), y]))],
    ["not-geojson", polygon([[10.3], ...square])],
    ["not-one-polygon", { type: "MultiPolygon", coordinates: [[square], [moved(1)]] }],
    ["not-one-polygon", { type: "Point", coordinates: square[0] }],
    ["not-one-polygon", []],
    ["open-ring", polygon(square.slice(0, -1))],
    ["open-ring", polygon([square[0], square[1], square[0]])],
    ["outside", polygon(square.map(([x, y]) => [y, x]))],
    ["outside", polygon(square.map(([x, y]) => [x * 100_000, y * 100_000]))],
    ["crossing", polygon(bow)],
    ["crossing", polygon(spike)],
    ["hole-outside", polygon(square, moved(0.1))],
    ["too-many-points", polygon(Array.from({ length: 2_001 }, () => square[0]))],
  ])("%s", (problem, value) => {
    expect(read(value)).toBe(problem);
  });

  test("a text that is no JSON", () => {
    expect(readZoneShape("<kml/>", null)).toBe("not-geojson");
  });

  test("what lies far from the rest of the municipality", () => {
    const around = [10.2, 43.85, 10.35, 43.95] as const;
    expect(read(polygon(square), around)).toMatchObject({ type: "Polygon" });
    expect(read(polygon(moved(1)), around)).toBe("outside");
  });
});

test("two thousand points are compared in little time", () => {
  const ring = Array.from({ length: 1_999 }, (_, index) => {
    const angle = (2 * Math.PI * index) / 1_999;
    return [10.3 + 0.05 * Math.cos(angle), 43.9 + 0.05 * Math.sin(angle)];
  });
  const start = performance.now();
  expect(read(polygon([...ring, ring[0]]))).toMatchObject({ type: "Polygon" });
  expect(performance.now() - start).toBeLessThan(3_000);
});
