// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { pointOf, readArea } from "#lib/municipality/drawn-area.ts";
import { findPlace, type ToldPlace } from "#lib/municipality/place.ts";
import { listZones } from "#lib/municipality/queries.ts";

/**
 * Where a commons lies: an outline that was drawn says it, and is marked in its middle; otherwise a point, an address or
 * a zone does. Throws `Invalid` on the field that is wrong.
 */
export async function placeOf(tx: Transaction, { area, place }: { area: string | null; place: ToldPlace }) {
  const zones = await listZones(tx);
  const read = readArea(
    area ?? "",
    zones.map(({ polygon }) => polygon),
  );
  if ("problem" in read) throw new Invalid({ area: read.problem });
  const point = read.area ? pointOf(read.area) : place.point;
  return { ...(await findPlace(tx, { ...place, point })), area: read.area };
}
