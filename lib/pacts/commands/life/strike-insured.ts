// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactInsured } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { insuranceChanged } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { type Changed, changed, findOf, lockLife } from "../../lock-life.ts";

/** Takes somebody off the list for the insurer who should not be on it, name and all. */
export const strikeInsured = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.insure(as, life));
    const { id } = await findOf(tx, pactInsured, life, input.id);
    await tx.delete(pactInsured).where(eq(pactInsured.id, id));
    await recordEvent(tx, as, insuranceChanged(life, { id, change: "removed" }), at);
    return changed(life);
  });
