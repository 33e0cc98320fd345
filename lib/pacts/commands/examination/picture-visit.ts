// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { receivePicture } from "#lib/files/commands/receive-picture.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { visitPictured } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { PictureVisit } from "../../examination-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockVisit } from "./lock-visit.ts";

/** A photograph of a visit that was reported, with words for who does not see it; it is public with the report. */
export async function pictureVisit(
  actor: Actor,
  input: PictureVisit & { file: File },
  at = now(),
): Promise<{ number: string }> {
  const received = await receivePicture(input.file);
  return inTransaction(async (tx) => {
    const { pact, case: opened, visit } = await lockVisit(tx, input.visitId);
    authorize(examinationPolicy.reportVisit(actor, opened));
    pactWorkflow.next("reportVisit", pact.status);
    if (visit.reportedAt === null) throw new Refusal("pact-examination.refusals.reportFirst");
    const owner = { kind: "pact-visit", id: visit.id } as const;
    await attachFile(tx, employee(actor), received, owner, input.alternative);
    await publishFilesOf(tx, owner);
    await recordEvent(tx, actor, visitPictured(pact, { visitId: visit.id }), at);
    return { number: opened.number };
  });
}
