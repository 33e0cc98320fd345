// SPDX-License-Identifier: AGPL-3.0-or-later
import { zones } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { anotherCodeOf, codeOf } from "../code-of.ts";
import { zoneAdded } from "../events.ts";
import type { AddZone } from "../list-schemas.ts";
import { municipalityPolicy } from "../policy.ts";

/** A new neighbourhood. Its shape is sent and looked at apart; until then it is chosen by its name. */
export const addZone = (actor: Actor, input: AddZone, at = now()): Promise<{ code: string }> =>
  inTransaction(async (tx) => {
    authorize(municipalityPolicy.keepLists(actor));
    const name = input.name;
    for (const code of [codeOf(name), anotherCodeOf(name)]) {
      const [written] = await tx
        .insert(zones)
        .values({ ...input, code, slug: code, polygon: { type: "Polygon", coordinates: [] } })
        .onConflictDoNothing()
        .returning({ code: zones.code });
      if (!written) continue;
      await recordEvent(tx, actor, zoneAdded(code), at);
      return written;
    }
    throw new Error("the zone was not written");
  });
