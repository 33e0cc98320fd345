// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactAsks } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { askTakenBack } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { type Changed, changed, findOf, lockLife } from "../../lock-life.ts";

/** Whoever asked thinks again, as long as the other side has not decided. */
export const takeBackAsk = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const { id, kind, side, decidedAt } = await findOf(tx, pactAsks, life, input.id);
    authorize(lifePolicy.askFor(as, life, side));
    if (decidedAt !== null) throw new Conflict("pact-life.refusals.decided");
    await tx.delete(pactAsks).where(eq(pactAsks.id, id));
    await recordEvent(tx, as, askTakenBack(life, { id, kind, side }), at);
    return changed(life);
  });
