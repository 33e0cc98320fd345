// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isInside } from "./inside.ts";
import { placeOf, titlesWithPlace } from "./places.ts";
import { proposals } from "./proposals.ts";
import { zones } from "./zones.ts";

test.each(titlesWithPlace)("“%s” is a proposal, and its place lies in its zone", (title) => {
  const proposal = proposals.find((one) => one.title === title);
  const ring = zones.find(({ slug }) => slug === proposal?.zone)?.shape.coordinates[0] ?? [];
  expect(isInside(ring, placeOf(title)?.at ?? [0, 0])).toBe(true);
});

test("what was drawn by hand is at the same place on the map", () => {
  for (const { title, place } of proposals) if (place) expect(placeOf(title)?.at).toEqual(place);
});
