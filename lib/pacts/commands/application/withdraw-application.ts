// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactNotices } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { applicationWithdrawn } from "../../application-events.ts";
import { applicationPolicy } from "../../application-policy.ts";
import { settleApplication } from "../../ending-application.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Those who applied take it back before the pact is signed; what was public stays readable, marked as withdrawn. */
export const withdrawApplication = (actor: Actor, input: { pactId: string; reason: string | null }, at = now()) =>
  inTransaction(async (tx): Promise<{ number: string }> => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    const author = await actingFor(tx, actor, pact.associationId, at);
    authorize(applicationPolicy.withdraw(author, pact));
    const status = pactWorkflow.next("withdraw", pact.status);
    await savePact(tx, pact.id, { status, ...(input.reason && { reasons: input.reason }) }, at);
    // A refusal that was only announced is not to come any more.
    await tx
      .update(pactNotices)
      .set({ outcome: "withdrawn", endedAt: new Date(at.epochMilliseconds) })
      .where(and(eq(pactNotices.pactId, pact.id), isNull(pactNotices.outcome)));
    await closeCase(tx, opened.id, at);
    await settleApplication(tx, author, pact, at);
    await recordEvent(tx, author, applicationWithdrawn(pact), at);
    return { number: opened.number };
  });
