// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactLoans } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { goodsReturned } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { TakeBack } from "../../life-schemas.ts";
import { type Changed, changed, findOf, lockLife } from "../../lock-life.ts";

/** What was lent came back, in some condition; also after the pact has ended: most comes back then. */
export const takeBack = (actor: Actor, input: TakeBack, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.takeBack(as, life));
    const loan = await findOf(tx, pactLoans, life, input.id);
    if (loan.returnedOn !== null) throw new Conflict("pact-life.refusals.returned");
    const { returnedOn, condition, conditionNote } = input;
    if (returnedOn > today(at).toString() || returnedOn < loan.lentOn) {
      throw new Invalid({ returnedOn: { key: "pact-life.problems.returnedOn" } });
    }
    if (condition !== "good" && conditionNote === null) {
      throw new Invalid({ conditionNote: { key: "pact-life.problems.conditionNote" } });
    }
    await tx.update(pactLoans).set({ returnedOn, condition, conditionNote }).where(eq(pactLoans.id, loan.id));
    await recordEvent(tx, as, goodsReturned(life, { id: loan.id }), at);
    return changed(life);
  });
