// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { settleApplication } from "../../ending-application.ts";
import { pactArchived } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Reasons } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Closes without a decision, with a reason: nothing more is owed. */
export const archive = (actor: Actor, input: Reasons, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.archive(actor, opened));
    const status = pactWorkflow.next("archive", pact.status);
    const answeredAt = new Date(at.epochMilliseconds);
    await savePact(tx, pact.id, { status, reasons: input.reasons, answeredAt }, at);
    await closeCase(tx, opened.id, at);
    await settleApplication(tx, actor, pact, at);
    await recordEvent(tx, actor, pactArchived(pact), at);
    return { number: opened.number };
  });
