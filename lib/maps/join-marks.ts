// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MapMark } from "./vocabulary.ts";

/** How near two marks may stand, as a part of a square. */
const nearest = 0.75;

/**
 * The squares of a grid gather what lies in them; marks on both sides of a line would still lie on each other. The largest
 * comes first.
 */
export function joinMarks(marks: readonly MapMark[], square: { width: number; height: number }): MapMark[] {
  const joined: MapMark[] = [];
  for (const mark of marks) {
    const near = joined.findIndex(
      (other) =>
        Math.hypot(
          (mark.longitude - other.longitude) / square.width,
          (mark.latitude - other.latitude) / square.height,
        ) < nearest,
    );
    const other = joined[near];
    if (other) joined[near] = together(other, mark);
    else joined.push(mark);
  }
  return joined.sort((one, other) => other.count - one.count);
}

function together(one: MapMark, other: MapMark): MapMark {
  const count = one.count + other.count;
  const middle = (of: "longitude" | "latitude") => (one[of] * one.count + other[of] * other.count) / count;
  const [west, south, east, north] = one.area;
  const [otherWest, otherSouth, otherEast, otherNorth] = other.area;
  return {
    longitude: middle("longitude"),
    latitude: middle("latitude"),
    count,
    number: null,
    title: null,
    area: [
      Math.min(west, otherWest),
      Math.min(south, otherSouth),
      Math.max(east, otherEast),
      Math.max(north, otherNorth),
    ],
  };
}
