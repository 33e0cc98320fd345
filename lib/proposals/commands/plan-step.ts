// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { implementationSteps } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { stepPlanned } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { PlanStep } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { refuseRejected } from "../refuse-rejected.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * One thing to be done of what the answer promised; with the first the proposal is under way. Sent twice, it is planned
 * once.
 */
export const planStep = (actor: Actor, input: PlanStep, at = now()): Promise<{ number: string; stepId: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.implement(actor, { ...proposal, unitCode: opened.unitCode }));
    const status = proposalWorkflow.next("implement", proposal.status);
    refuseRejected(proposal);
    const moment = new Date(at.epochMilliseconds);
    const { title, dueOn } = input;
    const same = and(
      eq(implementationSteps.proposalId, proposal.id),
      eq(implementationSteps.title, title),
      dueOn === null ? isNull(implementationSteps.dueOn) : eq(implementationSteps.dueOn, dueOn),
      eq(implementationSteps.state, "planned"),
    );
    const [standing] = await tx.select({ id: implementationSteps.id }).from(implementationSteps).where(same);
    if (standing) return { number: opened.number, stepId: standing.id };
    const [planned] = await tx
      .insert(implementationSteps)
      .values({
        proposalId: proposal.id,
        ...{ title, dueOn },
        createdAt: moment,
        updatedAt: moment,
      })
      .returning({ id: implementationSteps.id });
    if (!planned) throw new Error("the step was not written");
    await saveProposal(tx, proposal.id, { status }, at);
    await recordEvent(tx, actor, stepPlanned(proposal, { stepId: planned.id }), at);
    return { number: opened.number, stepId: planned.id };
  });
