// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactAsks } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { assertExtendable, moveEnd } from "../../extending.ts";
import { pactExtended } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Extend } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** A pact that was moved in gets a longer term, as agreed on paper: nobody here can ask for it. */
export const extendOnPaper = (actor: Actor, input: Extend, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.recordOnPaper(as, life));
    const status = pactWorkflow.next("extend", life.status);
    const { id, months, reason } = input;
    const endsOn = await assertExtendable(tx, life, months, at);
    const written = await tx
      .insert(pactAsks)
      .values({
        ...{ id, pactId: life.id, kind: "extension" as const, side: "citizens" as const, months },
        ...{ reason, answer: reason, isGranted: true, endedBefore: life.endsOn, endsAfter: endsOn },
        ...{ askedAt: dateOf(at), decidedAt: dateOf(at), decidedBy: actingPerson(as) },
      })
      .onConflictDoNothing()
      .returning({ id: pactAsks.id });
    if (written.length === 0) return changed(life);
    await moveEnd(tx, life, { status, endsOn }, at);
    await recordEvent(tx, as, pactExtended(life, { id, months, endsOn, reason }), at);
    return changed(life);
  });
