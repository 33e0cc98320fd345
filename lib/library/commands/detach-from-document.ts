// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { documentFileRemoved } from "../events.ts";
import { lockDocument } from "../lock-document.ts";
import { documentPolicy } from "../policy.ts";
import type { DetachFromDocument } from "../schemas.ts";
import { documentWorkflow } from "../workflow.ts";

/** Takes a file off a draft. What was published keeps its files: it can be withdrawn as a whole. */
export const detachFromDocument = (
  actor: Staff,
  { documentId, fileId }: DetachFromDocument,
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const { status } = await lockDocument(tx, documentId);
    authorize(documentPolicy.detach(actor));
    documentWorkflow.next("detach", status);
    await removeFile(tx, { kind: "document", id: documentId }, fileId);
    await recordEvent(tx, actor, documentFileRemoved(documentId, fileId), at);
  });
