// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { applicationPolicy } from "./application-policy.ts";
import { lockPact, type Pact } from "./lock-pact.ts";
import { pactWorkflow } from "./workflow.ts";

type Verb = "edit" | "discard" | "changeMembers";

/** An application held for whoever may write it, and who that is: the person, or the delegate they act as. */
export async function lockApplication(
  tx: Transaction,
  actor: Actor,
  id: string,
  verb: Verb,
  at: Temporal.Instant,
): Promise<{ pact: Pact; author: Actor }> {
  const pact = await lockPact(tx, id);
  const author = await actingAsWriter(tx, actor, pact, at);
  authorize(applicationPolicy.write(author, pact));
  pactWorkflow.next(verb, pact.status);
  return { pact, author };
}
