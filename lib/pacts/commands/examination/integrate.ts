// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactIntegrations } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { actingAsParty } from "../../acting-as-party.ts";
import { personActing } from "../../employee.ts";
import { pactIntegrated } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Integrate } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { openIntegration } from "./open-integration.ts";

/**
 * One of those who apply adds what was asked, with a file where it takes one, until the last day for it; after a notice,
 * until the day that names. The clock runs again.
 */
export async function integrate(
  actor: Actor,
  input: Integrate & { file: File | null },
  at = now(),
): Promise<{ number: string }> {
  const received = input.file && (await receiveUpload(input.file));
  return inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    const { party, joined } = await actingAsParty(tx, actor, pact, at);
    authorize(examinationPolicy.integrate(party, joined));
    const status = pactWorkflow.next("integrate", pact.status);
    const asked = await openIntegration(tx, pact.id);
    if ((asked.noticeUntil ?? asked.until) < today(at).toString()) {
      throw new Refusal("pact-examination.refusals.integrationOver");
    }
    const repliedBy = personActing(party);
    const fileId = received && (await attachFile(tx, repliedBy, received, { kind: "pact-case", id: pact.id }));
    const repliedAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactIntegrations)
      .set({ reply: input.reply, fileId, repliedBy, repliedAt })
      .where(eq(pactIntegrations.id, asked.id));
    await savePact(tx, pact.id, { status }, at);
    const dueOn = await resumeCase(tx, opened, at);
    await recordEvent(tx, party, pactIntegrated(pact, { integrationId: asked.id, dueOn }), at);
    return { number: opened.number };
  });
}
