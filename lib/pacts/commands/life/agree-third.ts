// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactDisputes } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { thirdAgreed } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { otherSide } from "../../life-vocabulary.ts";
import { type Changed, changed, dateOf, findOpenDispute, lockLife } from "../../lock-life.ts";

/** The other side agrees to the third member; whoever does not proposes somebody else. */
export const agreeThird = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const { id, thirdProposedBy, thirdAgreedAt } = await findOpenDispute(tx, life, input.id);
    if (thirdProposedBy === null || thirdAgreedAt !== null) throw new Conflict("pact-life.refusals.noThird");
    const side = otherSide(thirdProposedBy);
    authorize(lifePolicy.speakFor(as, life, side));
    await tx
      .update(pactDisputes)
      .set({ thirdAgreedAt: dateOf(at) })
      .where(eq(pactDisputes.id, id));
    await recordEvent(tx, as, thirdAgreed(life, { id, side }), at);
    return changed(life);
  });
