// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Position } from "./borders.ts";
import { isInside, segmentsOf } from "./inside.ts";
import { personas } from "./personas.ts";
import { proposals } from "./proposals.ts";
import { zones } from "./zones.ts";

const ringOf = (zone: (typeof zones)[number]): readonly Position[] => zone.shape.coordinates[0] ?? [];

/** Twice the area: positive when the ring turns counterclockwise. */
const turn = (ring: readonly Position[]) =>
  segmentsOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);

/** The segments that only one zone has: together they must be the boundary of the municipality. */
function boundary(): [Position, Position][] {
  const all = zones.flatMap((zone) => segmentsOf(ringOf(zone)));
  const walked = new Set(all.map(([from, to]) => `${from}|${to}`));
  return all.filter(([from, to]) => !walked.has(`${to}|${from}`));
}

function outline(): Position[] {
  const segments = boundary();
  const next = new Map(segments.map(([from, to]) => [String(from), to]));
  const start = segments[0]?.[0] ?? [0, 0];
  const ring: Position[] = [start];
  for (let at = next.get(String(start)); at; at = next.get(String(at))) {
    ring.push(at);
    if (at === start || ring.length > segments.length) break;
  }
  return ring;
}

test("counts 18,400 inhabitants in eight neighbourhoods", () => {
  expect(zones).toHaveLength(8);
  expect(zones.reduce((sum, { population }) => sum + population, 0)).toBe(18_400);
  expect(new Set(zones.map(({ code }) => code)).size).toBe(8);
  expect(new Set(zones.map(({ slug }) => slug)).size).toBe(8);
});

test.each(zones)("$slug is one closed ring, counterclockwise, that visits no vertex twice", (zone) => {
  const ring = ringOf(zone);
  expect(ring.length).toBeGreaterThan(4);
  expect(ring.at(-1)).toEqual(ring[0]);
  expect(turn(ring)).toBeGreaterThan(0);
  expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
});

test("walks every inner border twice, once in each direction, so that neighbours share every vertex", () => {
  const segments = zones.flatMap((zone) => segmentsOf(ringOf(zone)).map(([from, to]) => `${from}|${to}`));
  expect(new Set(segments).size).toBe(segments.length);
  expect(outline()).toHaveLength(boundary().length + 1);
});

test("covers the municipality: every point inside belongs to exactly one zone, every point outside to none", () => {
  const ring = outline();
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const steps = 90;
  // The offset keeps the sampled points off the vertices, where belonging is a matter of taste.
  const at = (from: number, to: number, step: number) => from + ((to - from) * (step + 0.3137)) / steps;
  const wrong = Array.from({ length: steps * steps }, (_, index): Position => {
    return [at(west, east, index % steps), at(south, north, Math.floor(index / steps))];
  }).filter((point) => {
    const owners = zones.filter((zone) => isInside(ringOf(zone), point)).length;
    return owners !== (isInside(ring, point) ? 1 : 0);
  });
  expect(wrong).toEqual([]);
});

test("knows the zone of every resident among the personas", () => {
  const slugs = zones.map(({ slug }) => slug);
  for (const { residency } of personas) if (residency.status === "resident") expect(slugs).toContain(residency.zone);
});

test("finds every place that somebody marked on a map in the neighbourhood they named", () => {
  const marked = proposals.filter(({ place }) => place);
  expect(marked.length).toBeGreaterThan(2);
  for (const { zone: slug, place, title } of marked) {
    const zone = zones.find((candidate) => candidate.slug === slug);
    expect(zone && place && isInside(ringOf(zone), place), title).toBe(true);
  }
});
