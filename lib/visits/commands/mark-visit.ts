// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visits } from "#db/schema/visits.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { visitAttended, visitMissed } from "../events.ts";
import { lockVisit } from "../lock-visit.ts";
import { visitPolicy } from "../policy.ts";
import type { MarkVisit } from "../schemas.ts";
import { visitWorkflow } from "../workflow.ts";

/** Notes whether the person came. Noted twice, nothing happens the second time. */
export const markVisit = (actor: Staff, { id, came }: MarkVisit, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const visit = await lockVisit(tx, id);
    authorize(visitPolicy.mark(actor, visit, at));
    if (visit.status === (came === "yes" ? "attended" : "missed")) return;
    const status = visitWorkflow.next(came === "yes" ? "attend" : "miss", visit.status);
    await tx
      .update(visits)
      .set({ status, endedAt: new Date(at.epochMilliseconds) })
      .where(eq(visits.id, id));
    await recordEvent(tx, actor, came === "yes" ? visitAttended(visit) : visitMissed(visit), at);
  });
