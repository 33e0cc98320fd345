// SPDX-License-Identifier: AGPL-3.0-or-later
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { documentTexts } from "#db/schema/library.ts";
import { inTransaction } from "#db/transaction.ts";
import { findFile } from "#lib/files/queries.ts";
import { storage } from "#lib/gateways/storage.ts";
import { log } from "#lib/kernel/log.ts";
import { type Extracted, extractInThread } from "../extract-in-thread.ts";
import { indexDocument } from "../index-document.ts";
import { lockDocument } from "../lock-document.ts";

/**
 * Takes the words out of a document's PDF. A file that cannot be read, or takes too long or too much, is noted as failed
 * and not tried again; one that is gone by now is left alone.
 */
export async function extractText(fileId: string, limits?: Parameters<typeof extractInThread>[1]): Promise<void> {
  const file = await findFile(fileId);
  if (!file) return;
  const stream = await (await storage()).open(file.storageKey);
  if (!stream) throw new Error("the bytes of a document are missing");
  const found = await extractInThread(await buffer(stream), limits).catch((error: unknown) => {
    log("warn", "no text could be taken out of a document", { file: fileId }, error);
    return null;
  });
  await note(fileId, found);
}

async function note(fileId: string, found: Extracted | null): Promise<void> {
  const [known] = await db
    .select({ documentId: documentTexts.documentId })
    .from(documentTexts)
    .where(eq(documentTexts.fileId, fileId));
  if (!known) return;
  await inTransaction(async (tx) => {
    await lockDocument(tx, known.documentId);
    const state = found === null ? "failed" : found.text.trim() === "" ? "empty" : "done";
    await tx
      .update(documentTexts)
      .set({ state, text: found?.text ?? "", pages: found?.pages, isTagged: found?.isTagged })
      .where(eq(documentTexts.fileId, fileId));
    await indexDocument(tx, known.documentId);
  });
}
