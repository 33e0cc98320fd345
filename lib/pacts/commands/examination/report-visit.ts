// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactVisits } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { visitReported } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { ReportVisit } from "../../examination-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockVisit } from "./lock-visit.ts";

/** What was found at the place, once it was visited; photographs may follow. */
export const reportVisit = (actor: Actor, input: ReportVisit, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened, visit } = await lockVisit(tx, input.visitId);
    authorize(examinationPolicy.reportVisit(actor, opened));
    pactWorkflow.next("reportVisit", pact.status);
    if (visit.reportedAt !== null) throw new Conflict("pact-examination.refusals.reportedAlready");
    if (visit.startsAt.getTime() > at.epochMilliseconds) {
      throw new Refusal("pact-examination.refusals.visitToCome");
    }
    const reportedAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactVisits)
      .set({ report: input.report, reportedBy: employee(actor), reportedAt })
      .where(eq(pactVisits.id, visit.id));
    await recordEvent(tx, actor, visitReported(pact, { visitId: visit.id }), at);
    return { number: opened.number };
  });
