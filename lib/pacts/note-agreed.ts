// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { clausesOf, isTextReady, type Seated } from "./at-the-table.ts";
import { signedTextOf } from "./signed-text.ts";
import { textAgreed } from "./text-events.ts";
import { isAmendment, isGone, sameWords } from "./text-workflow.ts";

type Told = Pick<Seated, "pact" | "text">;

/** Says so once nothing is open any more: from then on the text can be frozen. */
export async function noteAgreed(tx: Transaction, actor: Actor, told: Told, at: Temporal.Instant): Promise<void> {
  const { pact, text } = told;
  if (!(await isTextReady(tx, text.id)) || (await isUnchanged(tx, told))) return;
  await recordEvent(tx, actor, textAgreed(pact), at);
}

/** A change that reads as the signed text is agreed, and nothing to freeze. */
async function isUnchanged(tx: Transaction, { pact, text }: Told): Promise<boolean> {
  const signed = isAmendment(text) ? await signedTextOf(tx, pact) : null;
  if (!signed) return false;
  const kept = (await clausesOf(tx, text.id)).filter((clause) => !isGone(clause));
  return sameWords(signed.clauses, kept);
}
