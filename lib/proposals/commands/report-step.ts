// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { implementationSteps } from "#db/schema/examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { pictureTypes } from "#lib/files/vocabulary.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { employee } from "../employee.ts";
import { stepReported } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { ReportStep } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

type Report = ReportStep & { photo: File | null };

/**
 * How far a step is, with a photograph where there is one: what it shows is told in words for who does not see it. The
 * picture is cleaned and stored before any row is locked (docs/decisions/0011-bytes-before-rows.md).
 */
export async function reportStep(actor: Actor, input: Report, at = now()): Promise<{ number: string }> {
  const { photo, alternative } = input;
  if (photo && alternative === null) throw new Invalid({ alternative: { key: "examination.fields.alternative" } });
  const received = photo && (await receiveUpload(photo, pictureTypes));
  return inTransaction(async (tx) => {
    const { proposalId } = await findStep(tx, input.stepId);
    const { proposal, case: opened } = await lockFiled(tx, proposalId);
    authorize(examinationPolicy.report(actor, { ...proposal, unitCode: opened.unitCode }));
    proposalWorkflow.next("report", proposal.status);
    const step = await findStep(tx, input.stepId);
    const { state, percent, note } = input;
    const change = { state, percent, note: note ?? step.note, updatedAt: new Date(at.epochMilliseconds) };
    await tx.update(implementationSteps).set(change).where(eq(implementationSteps.id, step.id));
    if (received) {
      const owner = { kind: "implementation-step", id: step.id } as const;
      await attachFile(tx, employee(actor), received, owner, alternative);
      await publishFilesOf(tx, owner);
    }
    await saveProposal(tx, proposal.id, {}, at);
    const told = { stepId: step.id, state, percent, photos: received ? 1 : 0 };
    await recordEvent(tx, actor, stepReported(proposal, told), at);
    return { number: opened.number };
  });
}

async function findStep(tx: Transaction, id: string) {
  const [step] = await tx.select().from(implementationSteps).where(eq(implementationSteps.id, id));
  if (!step) throw new NotFound();
  return step;
}
