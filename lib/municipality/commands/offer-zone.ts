// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { zones } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { zoneRestored, zoneRetired } from "../events.ts";
import type { Offer } from "../list-schemas.ts";
import { municipalityPolicy } from "../policy.ts";
import { lockZone } from "./revise-zone.ts";

/** Offers a neighbourhood again, or no longer: it goes from map and forms, and what was filed about it keeps it. */
export const offerZone = (actor: Actor, { code, offered }: Offer, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { retiredAt } = await lockZone(tx, code);
    authorize(municipalityPolicy.keepLists(actor));
    if ((retiredAt === null) === offered) return;
    await tx
      .update(zones)
      .set({ retiredAt: offered ? null : new Date(at.epochMilliseconds) })
      .where(eq(zones.code, code));
    await recordEvent(tx, actor, offered ? zoneRestored(code) : zoneRetired(code), at);
  });
