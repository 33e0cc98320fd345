// SPDX-License-Identifier: AGPL-3.0-or-later
import { documentTexts } from "#db/schema/library.ts";
import type { Transaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { documentFileAdded } from "./events.ts";

type Kept = { file: ReceivedFile; shows: string | null };

/** Gives a received file to a document, and has its words taken out if it can have any. */
export async function keepFile(
  tx: Transaction,
  actor: Staff,
  documentId: string,
  { file, shows }: Kept,
  at: Temporal.Instant,
): Promise<void> {
  const fileId = await attachFile(tx, actor.personId, file, { kind: "document", id: documentId }, shows);
  const hasWords = file.mediaType === "application/pdf";
  await tx.insert(documentTexts).values({ fileId, documentId, state: hasWords ? "waiting" : "none", text: "" });
  if (hasWords) await enqueue(tx, "extraction", { fileId });
  await recordEvent(tx, actor, documentFileAdded(documentId, { fileId, sha256: file.sha256 }), at);
}
