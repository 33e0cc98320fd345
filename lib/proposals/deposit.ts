// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { supports } from "#db/schema/proposals.ts";
import type { Connection, Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { type Proposal, saveProposal } from "./lock-proposal.ts";
import { petitionDeposited } from "./petition-events.ts";
import { proposalWorkflow } from "./workflow.ts";

export const countVoices = (connection: Connection, proposalId: string): Promise<number> =>
  connection.$count(supports, eq(supports.proposalId, proposalId));

type Filed = { proposal: Proposal; case: Case };

/** Enough have signed: the term for the answer begins to run. */
export async function deposit(tx: Transaction, actor: Actor, filed: Filed, at: Temporal.Instant): Promise<void> {
  const { proposal, case: opened } = filed;
  const status = proposalWorkflow.next("deposit", proposal.status);
  const dueOn = await resumeCase(tx, opened, at);
  await saveProposal(tx, proposal.id, { status }, at);
  const signatures = await countVoices(tx, proposal.id);
  await recordEvent(tx, actor, petitionDeposited(proposal, { signatures, dueOn }), at);
}
