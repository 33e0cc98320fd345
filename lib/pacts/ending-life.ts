// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { pactActivities, pactEndNotices, pactSuspensions } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { translator } from "#lib/kernel/messages.ts";
import { abandonText } from "./abandon-text.ts";
import { unsignedTextOf } from "./at-the-table.ts";
import { activityCalledOff } from "./life-events.ts";
import { dateOf, type LivePact } from "./lock-life.ts";

/**
 * What a pact leaves behind when it ends: what is still on its calendar is called off, so that nobody comes for nothing, a
 * change that is not signed comes to nothing, and notices and suspensions are over. Meetings of the two sides stay: there may be things to give back.
 */
export async function settleEnd(tx: Transaction, actor: Actor, life: LivePact, at: Temporal.Instant): Promise<void> {
  const reason = translator("it")("pact-life.endedMeanwhile");
  const calledOff = await tx
    .update(pactActivities)
    .set({
      calledOffAt: dateOf(at),
      callingOffReason: reason,
      sequence: sql`${pactActivities.sequence} + 1`,
      updatedAt: dateOf(at),
    })
    .where(
      and(
        eq(pactActivities.pactId, life.id),
        isNull(pactActivities.calledOffAt),
        gt(pactActivities.startsAt, dateOf(at)),
      ),
    )
    .returning();
  for (const { id, startsAt } of calledOff) {
    await recordEvent(tx, actor, activityCalledOff(life, { id, startsAt: startsAt.toISOString(), reason }), at);
  }
  const text = await unsignedTextOf(tx, life.id);
  if (text) await abandonText(tx, actor, { pact: life, text, reason }, at);
  await tx
    .update(pactEndNotices)
    .set({ doneAt: dateOf(at) })
    .where(and(eq(pactEndNotices.pactId, life.id), isNull(pactEndNotices.takenBackAt), isNull(pactEndNotices.doneAt)));
  await tx
    .update(pactSuspensions)
    .set({ resumedOn: today(at).toString() })
    .where(and(eq(pactSuspensions.pactId, life.id), isNull(pactSuspensions.resumedOn)));
}
