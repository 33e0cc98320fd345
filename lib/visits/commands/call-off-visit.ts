// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visits } from "#db/schema/visits.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { visitCalledOff } from "../events.ts";
import { lockVisit } from "../lock-visit.ts";
import { visitPolicy } from "../policy.ts";
import type { CallOffVisit } from "../schemas.ts";
import { visitWorkflow } from "../workflow.ts";

/** The office cannot receive at that time, and says why; the person is told and can choose another. */
export const callOffVisit = (actor: Actor, input: CallOffVisit, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const visit = await lockVisit(tx, input.id);
    authorize(visitPolicy.callOff(actor, visit, at));
    await callOff(tx, actor, visit, input.reason, at);
  });

/** The same inside another command, which has asked its own policy: the hours of the visit are closed. */
export async function callOff(
  tx: Transaction,
  actor: Actor,
  visit: typeof visits.$inferSelect,
  reason: string,
  at: Temporal.Instant,
): Promise<void> {
  const status = visitWorkflow.next("callOff", visit.status);
  await tx
    .update(visits)
    .set({ status, reason, endedAt: new Date(at.epochMilliseconds) })
    .where(eq(visits.id, visit.id));
  await recordEvent(tx, actor, visitCalledOff(visit), at);
}
