// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { units } from "#db/schema/organisation.ts";
import type { Transaction } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { isZone } from "#lib/municipality/queries.ts";

type Places = { unitCode: string | null; zoneCode: string | null };

/** That there are such a unit and such a neighbourhood. Throws `Invalid` on the field. */
export async function assertPlaces(tx: Transaction, { unitCode, zoneCode }: Places): Promise<void> {
  if (unitCode !== null && (await tx.$count(units, eq(units.code, unitCode))) === 0) {
    throw new Invalid({ unitCode: { key: "fields.invalid" } });
  }
  if (zoneCode !== null && !(await isZone(tx, zoneCode))) throw new Invalid({ zoneCode: { key: "fields.invalid" } });
}
