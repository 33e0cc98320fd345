// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { pactSignatures, pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import { withholdFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { unsignedTextOf } from "./at-the-table.ts";

/** A frozen text is written on: its PDF is nobody's to read any more, and signatures on it are void. */
export async function thaw(tx: Transaction, pactId: string, reason: string): Promise<void> {
  const text = await unsignedTextOf(tx, pactId);
  if (text?.state !== "frozen") throw new Error("only a frozen text is opened again");
  await tx
    .update(pactTexts)
    .set({ state: "open", frozenAt: null, frozenBy: null, sha256: null, fileId: null })
    .where(eq(pactTexts.id, text.id));
  await tx
    .update(pactSignatures)
    .set({ state: "void", voidReason: reason })
    .where(and(eq(pactSignatures.textId, text.id), ne(pactSignatures.state, "void")));
  await withholdFilesOf(tx, { kind: "pact-text", id: pactId });
}
