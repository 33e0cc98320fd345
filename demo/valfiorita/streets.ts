// SPDX-License-Identifier: AGPL-3.0-or-later
import { isInPolygon, type Point } from "#lib/kernel/polygon.ts";
import type { Stretch } from "#lib/municipality/commands/load-streets.ts";
import { type Zone, zones } from "./zones.ts";

/** How finely a zone is looked through for places within it, in steps from side to side. */
const steps = 14;

/** Every street of Valfiorita, each somewhere within its neighbourhood and none upon another. */
export const streets: readonly Stretch[] = zones.flatMap((zone) => {
  const places = placesIn(zone);
  return zone.streets.map((name, index): Stretch => {
    const place = places[Math.floor(((index + 0.5) * places.length) / zone.streets.length)];
    if (!place) throw new Error(`${zone.name} has no room for ${name}`);
    return { name, longitude: place[0], latitude: place[1] };
  });
});

function placesIn({ shape }: Zone): Point[] {
  const ring = shape.coordinates[0] ?? [];
  const [longitudes, latitudes] = [ring.map(([longitude]) => longitude), ring.map(([, latitude]) => latitude)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const between = (from: number, to: number, step: number) => from + ((to - from) * (step + 0.5)) / steps;
  return Array.from(
    { length: steps * steps },
    (_, index): Point => [between(west, east, index % steps), between(south, north, Math.floor(index / steps))],
  ).filter((place) => isInPolygon(shape, place));
}
