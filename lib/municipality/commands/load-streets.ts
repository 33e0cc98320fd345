// SPDX-License-Identifier: AGPL-3.0-or-later
import { streets } from "#db/schema/municipality.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { isInPolygon } from "#lib/kernel/polygon.ts";
import { listZones } from "../queries.ts";

/** A stretch of a street: its name, and the middle of it (WGS 84, degrees). */
export type Stretch = { name: string; longitude: number; latitude: number };

/**
 * Puts a new list of streets in the place of the old one. Each stretch is in the zone in which its middle lies; of two
 * stretches of one street in one zone, the first counts. Answers how many were written, and those that lie in no zone.
 */
export const loadStreets = (list: readonly Stretch[]): Promise<{ written: number; outside: Stretch[] }> =>
  inTransaction((tx) => writeStreets(tx, list));

export async function writeStreets(tx: Transaction, list: readonly Stretch[]) {
  const zones = await listZones(tx);
  const placed = list.map((stretch) => ({
    ...stretch,
    zone: zones.find(({ polygon }) => isInPolygon(polygon, [stretch.longitude, stretch.latitude])),
  }));
  await tx.delete(streets);
  let written = 0;
  for (const { name, longitude, latitude, zone } of placed) {
    if (!zone) continue;
    const rows = await tx
      .insert(streets)
      .values({ name, longitude, latitude, zoneCode: zone.code })
      .onConflictDoNothing()
      .returning({ id: streets.id });
    written += rows.length;
  }
  return { written, outside: placed.filter(({ zone }) => !zone).map(({ zone: _, ...stretch }) => stretch) };
}
