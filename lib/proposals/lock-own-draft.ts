// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { lockProposal, type Proposal } from "./lock-proposal.ts";
import { proposalPolicy } from "./policy.ts";
import { proposalWorkflow } from "./workflow.ts";

/** A draft held for whoever may change it, and who that is: the person, or the delegate they act as. */
export async function lockOwnDraft(
  tx: Transaction,
  actor: Actor,
  id: string,
  at: Temporal.Instant,
): Promise<{ draft: Proposal; author: Actor }> {
  const draft = await lockProposal(tx, id);
  const author = await actingAsWriter(tx, actor, draft, at);
  authorize(proposalPolicy.edit(author, draft));
  proposalWorkflow.next("edit", draft.status);
  return { draft, author };
}
