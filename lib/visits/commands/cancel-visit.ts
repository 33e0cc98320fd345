// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visits } from "#db/schema/visits.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { visitCancelled } from "../events.ts";
import { lockVisit } from "../lock-visit.ts";
import { visitPolicy } from "../policy.ts";
import { visitWorkflow } from "../workflow.ts";

/** Whoever cannot come gives the time to others. */
export const cancelVisit = (actor: Actor, { id }: { id: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const visit = await lockVisit(tx, id);
    authorize(visitPolicy.change(actor, visit, at));
    const status = visitWorkflow.next("cancel", visit.status);
    await tx
      .update(visits)
      .set({ status, endedAt: new Date(at.epochMilliseconds) })
      .where(eq(visits.id, id));
    await recordEvent(tx, actor, visitCancelled(visit), at);
  });
