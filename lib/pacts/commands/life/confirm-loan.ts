// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactLoans } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { goodsReceived } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { OfThing } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, lockLife } from "../../lock-life.ts";

/** The citizens say that they have what was lent; to say it again changes nothing. */
export const confirmLoan = (actor: Actor, input: OfThing, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.confirmLoan(as, life));
    const loan = await findOf(tx, pactLoans, life, input.id);
    if (loan.receivedAt !== null) return changed(life);
    await tx
      .update(pactLoans)
      .set({ receivedAt: dateOf(at), receivedBy: actingPerson(as) })
      .where(eq(pactLoans.id, loan.id));
    await recordEvent(tx, as, goodsReceived(life, { id: loan.id }), at);
    return changed(life);
  });
