// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export type Proposal = typeof proposals.$inferSelect;

/**
 * The proposal as it is now, held until the transaction ends. `share` lets supports come in side by side and keeps out
 * only those who change the proposal itself. Throws `NotFound`.
 */
export async function lockProposal(tx: Transaction, id: string, strength: "update" | "share" = "update") {
  const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, id)).for(strength);
  if (!proposal) throw new NotFound();
  return proposal;
}

/** A filed proposal with its case, both held. A draft has none: it is not found. */
export async function lockFiled(tx: Transaction, id: string): Promise<{ proposal: Proposal; case: Case }> {
  const proposal = await lockProposal(tx, id);
  if (proposal.caseId === null) throw new NotFound();
  const [opened] = await tx.select().from(cases).where(eq(cases.id, proposal.caseId)).for("update");
  if (!opened) throw new NotFound();
  return { proposal, case: opened };
}

export const saveProposal = (tx: Transaction, id: string, change: Partial<Proposal>, at: Temporal.Instant) =>
  tx
    .update(proposals)
    .set({ ...change, updatedAt: new Date(at.epochMilliseconds) })
    .where(eq(proposals.id, id));
