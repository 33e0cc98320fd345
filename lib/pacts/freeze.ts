// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import { pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { newStorageKey, storage } from "#lib/gateways/storage.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { clausesOf, openSuggestions, unsignedTextOf } from "./at-the-table.ts";
import type { Pact } from "./lock-pact.ts";
import { renderText } from "./text-document.ts";
import { notYetSaid } from "./text-vocabulary.ts";
import { isGone, standingOf } from "./text-workflow.ts";

type Filed = { pact: Pact; opened: Case };

/**
 * The text as it is now becomes a PDF with a fingerprint, and changes no more. Throws `Refusal` while anything in it is open,
 * `DocumentFailed` where it cannot be printed. The pact is held meanwhile: printing takes a third of a second at most.
 */
export async function freeze(tx: Transaction, actor: Actor, { pact, opened }: Filed, at: Temporal.Instant) {
  const text = await unsignedTextOf(tx, pact.id);
  if (text?.state !== "open") throw new Refusal("pact-text.refusals.notStarted");
  if (pact.managerId === null) throw new Refusal("pact-text.refusals.noManager");
  const clauses = await clausesOf(tx, text.id);
  const standing = standingOf(clauses, await openSuggestions(tx, text.id));
  const kept = clauses.filter((clause) => !isGone(clause));
  if (standing.clauses === 0) throw new Refusal("pact-text.refusals.noClauses");
  if (standing.open > 0) throw new Refusal("pact-text.refusals.openClauses", { count: standing.open });
  if (standing.suggestions > 0) {
    throw new Refusal("pact-text.refusals.openSuggestions", { count: standing.suggestions });
  }
  const unsaid = kept.findIndex(({ body }) => body.includes(notYetSaid)) + 1;
  if (unsaid > 0) throw new Refusal("pact-text.refusals.notYetSaid", { number: unsaid });

  const bytes = await renderText(tx, { pact, number: opened.number, clauses: kept }, at);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const storageKey = newStorageKey();
  await (await storage()).put(storageKey, bytes);
  const name = `patto-${opened.number}.pdf`;
  const printed = { storageKey, name, mediaType: "application/pdf", bytes: bytes.length, sha256 } as const;
  const by = actingPerson(actor);
  const fileId = await attachFile(tx, by, printed, { kind: "pact-text", id: pact.id });
  const frozenAt = new Date(at.epochMilliseconds);
  await tx
    .update(pactTexts)
    .set({ state: "frozen", frozenAt, frozenBy: by, sha256, fileId })
    .where(eq(pactTexts.id, text.id));
  return { round: text.round, sha256 };
}

/** The frozen text is final: everyone can read it. */
export async function showFrozenText(tx: Transaction, pactId: string): Promise<void> {
  const text = await unsignedTextOf(tx, pactId);
  if (!text?.fileId) throw new Error("only a frozen text is shown");
  await tx.update(files).set({ visibility: "public" }).where(eq(files.id, text.fileId));
}
