// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactNotices } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { settleApplication } from "../../ending-application.ts";
import { pactRefused } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { RefusePact } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { openNotice } from "./open-notice.ts";

/**
 * Refuses with reasons, once the remarks have come or the day for them has passed, and answers them (L. 241/1990, art.
 * 10-bis). Throws `Refusal` while one may still remark, `Invalid` where what was remarked has no answer.
 */
export const refuse = (actor: Actor, input: RefusePact, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.refuse(actor, opened));
    const status = pactWorkflow.next("refuse", pact.status);
    const notice = await openNotice(tx, pact.id);
    if (notice.remarkedAt === null && notice.until >= today(at).toString()) {
      throw new Refusal("pact-examination.refusals.remarksRunning");
    }
    if (notice.remarkedAt !== null && input.answer === null) {
      throw new Invalid({ answer: { key: "pact-examination.fields.answerRemarks" } });
    }
    const moment = new Date(at.epochMilliseconds);
    const { reasons } = input;
    const answer = notice.remarkedAt === null ? null : input.answer;
    await tx
      .update(pactNotices)
      .set({ outcome: "refused", answer, endedAt: moment })
      .where(eq(pactNotices.id, notice.id));
    await savePact(tx, pact.id, { status, reasons, answeredAt: moment }, at);
    await closeCase(tx, opened.id, at);
    await settleApplication(tx, actor, pact, at);
    await recordEvent(tx, actor, pactRefused(pact), at);
    return { number: opened.number };
  });
