// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactLoans } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { goodsLent } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Lend } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** A thing of the municipality goes into the hands of the citizens, who confirm that they have it. */
export const lend = (actor: Actor, input: Lend, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.lend(as, life));
    pactWorkflow.next("keepLog", life.status);
    if (input.lentOn > today(at).toString()) throw new Invalid({ lentOn: { key: "pact-life.problems.future" } });
    if (input.dueOn !== null && input.dueOn < input.lentOn) {
      throw new Invalid({ dueOn: { key: "pact-life.problems.toDay" } });
    }
    const lent = await tx
      .insert(pactLoans)
      .values({ ...input, lentBy: actingPerson(as), createdAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: pactLoans.id });
    if (lent.length > 0) await recordEvent(tx, as, goodsLent(life, { id: input.id }), at);
    return changed(life);
  });
