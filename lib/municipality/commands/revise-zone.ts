// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { zones } from "#db/schema/municipality.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { zoneRevised } from "../events.ts";
import type { ReviseZone } from "../list-schemas.ts";
import { municipalityPolicy } from "../policy.ts";

/** Another name or place; its code stays, by which things name it. Of two who change the same one the second is told. */
export const reviseZone = (actor: Actor, { code, version, ...words }: ReviseZone, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const found = await lockZone(tx, code);
    authorize(municipalityPolicy.keepLists(actor));
    if (found.version !== version) throw new Conflict("municipality.refusals.stale");
    await tx
      .update(zones)
      .set({ ...words, version: version + 1 })
      .where(eq(zones.code, code));
    await recordEvent(tx, actor, zoneRevised(code), at);
  });

export async function lockZone(tx: Transaction, code: string) {
  const [found] = await tx.select().from(zones).where(eq(zones.code, code)).for("update");
  if (!found) throw new NotFound();
  return found;
}
