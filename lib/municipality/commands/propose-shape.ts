// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { zones } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { boundsOf } from "../bounds.ts";
import { municipalityPolicy } from "../policy.ts";
import { listZones } from "../queries.ts";
import { readZoneShape } from "../zone-shape.ts";
import { lockZone } from "./revise-zone.ts";

/** A shape is sent, and shown on the map beside the one that counts. Throws `Invalid` on `file` for what is no shape. */
export const proposeShape = (actor: Actor, { code, geoJson }: { code: string; geoJson: string }): Promise<void> =>
  inTransaction(async (tx) => {
    await lockZone(tx, code);
    authorize(municipalityPolicy.keepLists(actor));
    const others = (await listZones(tx)).filter((zone) => zone.code !== code);
    const shape = readZoneShape(geoJson, boundsOf(others.map(({ polygon }) => polygon)));
    if (typeof shape === "string") throw new Invalid({ file: { key: `municipality.shapeProblems.${shape}` } });
    await tx.update(zones).set({ proposedPolygon: shape }).where(eq(zones.code, code));
  });
