// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactNotices } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { pactReconsidered } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Reasons } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { openNotice } from "./open-notice.ts";

/** The notice is taken back, with reasons: the review goes on, and so does the clock. */
export const reconsider = (actor: Actor, input: Reasons, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.reconsider(actor, opened));
    const status = pactWorkflow.next("reconsider", pact.status);
    const notice = await openNotice(tx, pact.id);
    const endedAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactNotices)
      .set({ outcome: "reconsidered", answer: input.reasons, endedAt })
      .where(eq(pactNotices.id, notice.id));
    await savePact(tx, pact.id, { status, refusalNotice: null, remarksUntil: null }, at);
    const dueOn = await resumeCase(tx, opened, at);
    await recordEvent(tx, actor, pactReconsidered(pact, { dueOn }), at);
    return { number: opened.number };
  });
