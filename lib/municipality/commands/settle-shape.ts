// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { zones } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { zoneDrawn } from "../events.ts";
import { municipalityPolicy } from "../policy.ts";
import { lockZone } from "./revise-zone.ts";

/** The shape that was looked at counts from now on. Where things were filed before stays where it was. */
export const acceptShape = (actor: Actor, { code }: { code: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { proposedPolygon, version } = await lockZone(tx, code);
    authorize(municipalityPolicy.keepLists(actor));
    if (proposedPolygon === null) throw new Conflict("municipality.refusals.noShape");
    await tx
      .update(zones)
      .set({ polygon: proposedPolygon, proposedPolygon: null, version: version + 1 })
      .where(eq(zones.code, code));
    await recordEvent(tx, actor, zoneDrawn(code), at);
  });

/** It was not the right one; the one that counts stays. */
export const dropShape = (actor: Actor, { code }: { code: string }): Promise<void> =>
  inTransaction(async (tx) => {
    await lockZone(tx, code);
    authorize(municipalityPolicy.keepLists(actor));
    await tx.update(zones).set({ proposedPolygon: null }).where(eq(zones.code, code));
  });
