// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { findCase } from "#lib/cases/queries.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { findSigned } from "./co-authors.ts";
import { examines } from "./policy.ts";
import { findProposal } from "./queries.ts";

/** Those who sign a filed proposal read its receipt, and the office and unit that answer it; nobody else. */
export async function mayReadReceipt(actor: Citizen | Staff, proposalId: string): Promise<boolean> {
  const proposal = await findProposal(proposalId);
  const opened = proposal?.caseId ? await findCase(db, proposal.caseId) : null;
  if (!opened) return false;
  return examines(actor, opened) || (await findSigned(actor, proposalId)) !== null;
}
