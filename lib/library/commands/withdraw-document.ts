// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { documents } from "#db/schema/library.ts";
import { inTransaction } from "#db/transaction.ts";
import { withholdFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { documentWithdrawn } from "../events.ts";
import { indexDocument } from "../index-document.ts";
import { lockDocument } from "../lock-document.ts";
import { documentPolicy } from "../policy.ts";
import type { WithdrawDocument } from "../schemas.ts";
import { documentWorkflow } from "../workflow.ts";

/** Takes a document back. Its address stays and says why; its files are no longer served. */
export const withdrawDocument = (
  actor: Staff,
  { documentId, reason }: WithdrawDocument,
  at = now(),
): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const { slug, status: before } = await lockDocument(tx, documentId);
    authorize(documentPolicy.withdraw(actor));
    const status = documentWorkflow.next("withdraw", before);
    await tx.update(documents).set({ status, withdrawnReason: reason }).where(eq(documents.id, documentId));
    await withholdFilesOf(tx, { kind: "document", id: documentId });
    await indexDocument(tx, documentId);
    await recordEvent(tx, actor, documentWithdrawn(documentId, reason), at);
    return { slug };
  });
