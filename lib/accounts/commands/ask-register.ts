// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { inTransaction } from "#db/transaction.ts";
import { checkResidency } from "#lib/gateways/residency.ts";
import { system } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { findResidency, isDueForCheck, tellsSomethingNew } from "../residency.ts";
import { lockPerson, writeResidency } from "./record-residency.ts";

/**
 * Asks the register of residents about someone who signs in, when it is time to. The register may be slow, so it is
 * asked outside the transaction; who has no fiscal code cannot be in it.
 */
export async function askRegister(personId: string, at = now(), register = checkResidency): Promise<void> {
  if (!isDueForCheck(await findResidency(db, personId), at)) return;
  const [person] = await db.select().from(people).where(eq(people.id, personId));
  if (!person?.fiscalCodeSealed) return;
  const { result, zoneCode, source, on } = await register(person.voice);
  await inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    if (!tellsSomethingNew(await findResidency(tx, personId), result)) return;
    await writeResidency(tx, system, { personId, result, zoneCode, source, tie: null, checkedOn: on }, at);
  });
}
