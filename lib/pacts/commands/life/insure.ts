// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactInsured } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { insuranceChanged } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Insure } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Puts somebody on the list for the insurer. The journal says that it grew, not by whom. */
export const insure = (actor: Actor, input: Insure, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.insure(as, life));
    pactWorkflow.next("keepLog", life.status);
    if (input.birthDate >= today(at).toString()) throw new Invalid({ birthDate: { key: "pact-life.problems.future" } });
    const written = await tx
      .insert(pactInsured)
      .values({ ...input, writtenBy: actingPerson(as), writtenAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: pactInsured.id });
    if (written.length > 0) await recordEvent(tx, as, insuranceChanged(life, { id: input.id, change: "added" }), at);
    return changed(life);
  });
