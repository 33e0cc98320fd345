// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactDisputes } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { disputeOpened } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { OpenDispute } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Either side asks for a conciliation (art. 20): a committee of three is to propose within the term of the rule. */
export const openDispute = (actor: Actor, input: OpenDispute, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.openDispute(as, life));
    pactWorkflow.next("dispute", life.status);
    const dueOn = await lastDay(tx, "pacts.conciliation-term", today(at));
    const { id, matter, concernsThirds } = input;
    const opened = await tx
      .insert(pactDisputes)
      .values({
        ...{ id, pactId: life.id, matter, concernsThirds, dueOn },
        ...{ openedBySide: sideThatActs(as, life), openedBy: actingPerson(as), openedAt: dateOf(at) },
      })
      .onConflictDoNothing()
      .returning({ id: pactDisputes.id });
    if (opened.length === 0) throw new Conflict("pact-life.refusals.disputeOpen");
    await recordEvent(tx, as, disputeOpened(life, { id, dueOn }), at);
    return changed(life);
  });
