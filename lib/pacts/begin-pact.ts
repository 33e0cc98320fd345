// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import type { Subject } from "./events.ts";
import { savePact } from "./lock-pact.ts";
import { pactBegan } from "./text-events.ts";
import type { PactStatus } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/** The first day of a signed pact has come: it is under way. */
export async function beginPact(
  tx: Transaction,
  { status, ...pact }: Subject & { status: PactStatus },
  at: Temporal.Instant,
): Promise<void> {
  await savePact(tx, pact.id, { status: pactWorkflow.next("begin", status) }, at);
  await recordEvent(tx, system, pactBegan(pact), at);
}
