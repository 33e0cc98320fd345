// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactSuspensions } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { pactResumed } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import { type Changed, changed, lockLife } from "../../lock-life.ts";
import { savePact } from "../../lock-pact.ts";
import { unlessElsewhere } from "../../unless-elsewhere.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The activities go on; what had been extended is so again. */
export const resumePact = (actor: Actor, input: { pactId: string }, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    if (as.kind !== "system") authorize(lifePolicy.resume(as, life));
    pactWorkflow.next("resume", life.status);
    const [suspension] = await tx
      .update(pactSuspensions)
      .set({ resumedOn: today(at).toString() })
      .where(and(eq(pactSuspensions.pactId, life.id), isNull(pactSuspensions.resumedOn)))
      .returning();
    // What was moved in may have been suspended before there was a row that says so.
    const verb = suspension?.wasExtended ? "resumeExtended" : "resume";
    await savePact(tx, life.id, { status: pactWorkflow.next(verb, life.status) }, at);
    await recordEvent(tx, as, pactResumed(life, { id: suspension?.id ?? life.id }), at);
    return changed(life);
  });

/** Every night: suspensions whose last day has passed end by themselves. Answers how many pacts went on. */
export async function resumePacts(at = now()): Promise<number> {
  const over = await db
    .select({ pactId: pactSuspensions.pactId })
    .from(pactSuspensions)
    .innerJoin(pacts, eq(pacts.id, pactSuspensions.pactId))
    .where(
      and(
        eq(pacts.status, "suspended"),
        isNull(pactSuspensions.resumedOn),
        lt(pactSuspensions.untilDay, today(at).toString()),
      ),
    );
  let resumed = 0;
  for (const { pactId } of over) if (await unlessElsewhere(() => resumePact(system, { pactId }, at))) resumed += 1;
  return resumed;
}
