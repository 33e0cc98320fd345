// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import { pactSignatures, pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import type { PactText } from "./at-the-table.ts";

type Frozen = Pick<PactText, "id" | "fileId">;

/** A frozen text is written on: its PDF is nobody's to read any more, and signatures on it are void. */
export async function thaw(tx: Transaction, text: Frozen, reason: string): Promise<void> {
  await tx
    .update(pactTexts)
    .set({
      ...{ state: "open", frozenAt: null, frozenBy: null, sha256: null, fileId: null },
      ...{ approvalAct: null, approvedOn: null },
    })
    .where(eq(pactTexts.id, text.id));
  await setAside(tx, text, reason);
}

/** What was frozen is not what counts: signatures on it are void, and everyone no longer reads it. */
export async function setAside(tx: Transaction, { id, fileId }: Frozen, reason: string): Promise<void> {
  await tx
    .update(pactSignatures)
    .set({ state: "void", voidReason: reason })
    .where(and(eq(pactSignatures.textId, id), ne(pactSignatures.state, "void")));
  if (fileId) await tx.update(files).set({ visibility: "private" }).where(eq(files.id, fileId));
}
