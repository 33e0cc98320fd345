// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactTexts } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { amendmentAbandoned } from "./amendment-events.ts";
import type { PactText } from "./at-the-table.ts";
import type { Subject } from "./events.ts";
import { textWorkflow } from "./text-workflow.ts";
import { setAside } from "./thaw.ts";

type Abandoning = { pact: Subject; text: PactText; reason: string };

/** A change comes to nothing: its text stays as it was written, and the pact goes on with the one it has. */
export async function abandonText(
  tx: Transaction,
  actor: Actor,
  { pact, text, reason }: Abandoning,
  at: Temporal.Instant,
): Promise<void> {
  const state = textWorkflow.next("abandon", text.state);
  await tx
    .update(pactTexts)
    .set({ state, abandonedAt: new Date(at.epochMilliseconds), abandonedReason: reason })
    .where(eq(pactTexts.id, text.id));
  await setAside(tx, text, reason);
  await recordEvent(tx, actor, amendmentAbandoned(pact, { round: text.round, reason }), at);
}
