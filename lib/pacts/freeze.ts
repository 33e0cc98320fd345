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
import { clausesOf, openSuggestions, type PactText } from "./at-the-table.ts";
import type { Pact } from "./lock-pact.ts";
import { signedTextOf } from "./signed-text.ts";
import { renderText } from "./text-document.ts";
import { notYetSaid } from "./text-vocabulary.ts";
import { isAmendment, isGone, sameWords, standingOf } from "./text-workflow.ts";

type Filed = {
  pact: Pact;
  opened: Case;
  text: PactText;
  /** What the text is from now on: the one that is signed, or the one the Giunta decides on. */
  state: "frozen" | "before-giunta";
};

/**
 * The text as it is now becomes a PDF with a fingerprint, and changes no more. Throws `Refusal` while anything in it is open,
 * `DocumentFailed` where it cannot be printed. The pact is held meanwhile: printing takes a third of a second at most.
 */
export async function freeze(
  tx: Transaction,
  actor: Actor,
  { pact, opened, text, state }: Filed,
  at: Temporal.Instant,
) {
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
  const before = isAmendment(text) ? await signedTextOf(tx, pact) : null;
  if (before && sameWords(before.clauses, kept)) throw new Refusal("pact-text.refusals.nothingChanged");

  const bytes = await renderText(tx, { pact, number: opened.number, clauses: kept, before }, at);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const storageKey = newStorageKey();
  await (await storage()).put(storageKey, bytes);
  const name = isAmendment(text) ? `patto-${opened.number}-testo-${text.round}.pdf` : `patto-${opened.number}.pdf`;
  const printed = { storageKey, name, mediaType: "application/pdf", bytes: bytes.length, sha256 } as const;
  const by = actingPerson(actor);
  const fileId = await attachFile(tx, by, printed, { kind: "pact-text", id: pact.id });
  const frozenAt = new Date(at.epochMilliseconds);
  await tx.update(pactTexts).set({ state, frozenAt, frozenBy: by, sha256, fileId }).where(eq(pactTexts.id, text.id));
  return { round: text.round, sha256, fileId };
}

/** The frozen text is final: everyone can read it. */
export async function showFrozenText(tx: Transaction, fileId: string | null): Promise<void> {
  if (!fileId) throw new Error("only a frozen text is shown");
  await tx.update(files).set({ visibility: "public" }).where(eq(files.id, fileId));
}
