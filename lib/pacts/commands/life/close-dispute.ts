// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactDisputes } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { disputeClosed } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { CallOff } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOpenDispute, lockLife } from "../../lock-life.ts";

/**
 * Whoever opened a conciliation lets it go; otherwise the office notes that it came to nothing, as when a side stays
 * silent. Why is read by the two sides alone.
 */
export const closeDispute = (actor: Actor, input: CallOff, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const { id, openedBySide } = await findOpenDispute(tx, life, input.id);
    const isDropped = sideThatActs(as, life) === openedBySide;
    authorize(isDropped ? lifePolicy.speakFor(as, life, openedBySide) : lifePolicy.recordConciliation(as, life));
    const closing = isDropped ? "dropped" : "unsettled";
    await tx
      .update(pactDisputes)
      .set({ closing, closingNote: input.reason, closedAt: dateOf(at) })
      .where(eq(pactDisputes.id, id));
    await recordEvent(tx, as, disputeClosed(life, { id, closing }), at);
    return changed(life);
  });
