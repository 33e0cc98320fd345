// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import type { Connection } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { countToCome } from "./queries.ts";

/** How many appointments one may have to come, for who has so many already; null for who can book another. */
export async function mostReached(personId: string, at = now(), connection: Connection = db): Promise<number | null> {
  const key = "visits.open-per-person";
  const most = (await rulesInForce(connection, [key], today(at)))[key].value;
  return (await countToCome(personId, at, connection)) >= most ? most : null;
}
