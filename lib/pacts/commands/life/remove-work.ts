// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactWork } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { workRemoved } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { type Changed, changed, findOf, lockLife } from "../../lock-life.ts";

/** Takes an entry out of the log, with its photographs: it was wrong, or should not be public. */
export const removeWork = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.removeWork(as, life));
    const { id } = await findOf(tx, pactWork, life, input.id);
    await removeFilesOf(tx, { kind: "pact-work", id });
    await tx.delete(pactWork).where(eq(pactWork.id, id));
    await recordEvent(tx, as, workRemoved(life, { id, side: sideThatActs(as, life) }), at);
    return changed(life);
  });
