// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactEndNotices, pactSuspensions } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { translator } from "#lib/kernel/messages.ts";
import { abandonText } from "./abandon-text.ts";
import { unsignedTextOf } from "./at-the-table.ts";
import { dateOf, type LivePact } from "./lock-life.ts";
import { callOffActivities } from "./standing-still.ts";

/**
 * What a pact leaves behind when it ends: what is still on its calendar is called off, so that nobody comes for nothing, a
 * change that is not signed comes to nothing, and notices and suspensions are over. Meetings of the two sides stay: there may be things to give back.
 */
export async function settleEnd(tx: Transaction, actor: Actor, life: LivePact, at: Temporal.Instant): Promise<void> {
  const reason = translator("it")("pact-life.endedMeanwhile");
  await callOffActivities(tx, actor, life, { reason, untilDay: null }, at);
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
