// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { streets } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { isInPolygon, type Point } from "#lib/kernel/polygon.ts";
import { listZones } from "./queries.ts";
import { streetIn } from "./street-in.ts";

/** A place as somebody told it: by a point on the map, by an address or words, by its zone, or not at all. */
export type ToldPlace = { point: Point | null; address: string | null; zoneCode: string | null };

/** As it is kept. A place told by street has the point of the street, which is only roughly where it is. */
export type Place = {
  address: string | null;
  zoneCode: string | null;
  longitude: number | null;
  latitude: number | null;
};

export const listStreets = (connection: Connection = db) =>
  connection
    .select({
      name: streets.name,
      zoneCode: streets.zoneCode,
      longitude: streets.longitude,
      latitude: streets.latitude,
    })
    .from(streets)
    .orderBy(asc(streets.name), asc(streets.zoneCode));

/**
 * Finds the zone of a place: that of the point, or else of the street, or else the one that was chosen. Throws `Invalid`
 * for a point outside the municipality, for a street of several zones of which none was chosen, and for a zone there is
 * not.
 */
export async function findPlace(connection: Connection, { point, address, zoneCode }: ToldPlace): Promise<Place> {
  const zones = await listZones(connection);
  const words = address?.trim() || null;
  if (point) {
    const zone = zones.find(({ polygon }) => isInPolygon(polygon, point));
    if (!zone) throw new Invalid({ point: { key: "filing.refusals.outside" } });
    return { address: words, zoneCode: zone.code, longitude: point[0], latitude: point[1] };
  }
  const stretches = words ? streetIn(words, await listStreets(connection)) : [];
  const [stretch, ...others] = stretches.filter((each) => stretches.length === 1 || each.zoneCode === zoneCode);
  if (stretches.length > 1 && (!stretch || others.length > 0)) {
    const names = stretches.map((each) => zones.find(({ code }) => code === each.zoneCode)?.name ?? each.zoneCode);
    throw new Invalid({ zoneCode: { key: "filing.refusals.manyZones", params: { zones: names.join(", ") } } });
  }
  if (stretch) {
    const { name: _, ...where } = stretch;
    return { address: words, ...where };
  }
  if (zoneCode !== null && !zones.some(({ code }) => code === zoneCode)) {
    throw new Invalid({ zoneCode: { key: "filing.refusals.unknownZone" } });
  }
  return { address: words, zoneCode, longitude: null, latitude: null };
}

/** Whether a point is that of a street: only roughly the place, and not put there by anybody. */
export async function isOnStreet({ longitude, latitude }: Pick<Place, "longitude" | "latitude">): Promise<boolean> {
  if (longitude === null || latitude === null) return false;
  const found = await db.$count(streets, and(eq(streets.longitude, longitude), eq(streets.latitude, latitude)));
  return found > 0;
}
