// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactChecks } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { remedyTold } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { TellRemedy } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, lockLife } from "../../lock-life.ts";

/** The citizens say how they put right what a visit found. */
export const tellRemedy = (actor: Actor, input: TellRemedy, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.tellRemedy(as, life));
    const { id, remedies, remediedAt } = await findOf(tx, pactChecks, life, input.id);
    if (remedies === null || remediedAt !== null) throw new Conflict("pact-life.refusals.nothingToRemedy");
    await tx
      .update(pactChecks)
      .set({ remedyNote: input.remedyNote, remediedAt: dateOf(at) })
      .where(eq(pactChecks.id, id));
    await recordEvent(tx, as, remedyTold(life, { id }), at);
    return changed(life);
  });
