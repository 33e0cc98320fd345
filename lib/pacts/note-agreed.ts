// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { isTextReady, type Seated } from "./at-the-table.ts";
import { textAgreed } from "./text-events.ts";

/** Says so once nothing is open any more: from then on the text can be frozen. */
export async function noteAgreed(
  tx: Transaction,
  actor: Actor,
  { pact, text }: Pick<Seated, "pact" | "text">,
  at: Temporal.Instant,
): Promise<void> {
  if (await isTextReady(tx, text.id)) await recordEvent(tx, actor, textAgreed(pact), at);
}
