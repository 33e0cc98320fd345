// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export type Proposal = typeof proposals.$inferSelect;

/** The proposal as it is now, held until the transaction ends. Throws `NotFound`. */
export async function lockProposal(tx: Transaction, id: string): Promise<Proposal> {
  const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, id)).for("update");
  if (!proposal) throw new NotFound();
  return proposal;
}

/** What a support asks of a proposal. */
export type Supported = Pick<
  Proposal,
  | "id"
  | "kind"
  | "status"
  | "publication"
  | "authorId"
  | "associationId"
  | "caseId"
  | "supportsUntil"
  | "supportsNeeded"
> & { isReached: boolean };

/**
 * The same for supports, by identifier: held so that supports come in side by side, and only those who change a proposal
 * itself are kept out. Held in the order of their identifiers, as merging does. Written out, as it is asked more often than
 * anything else here.
 */
export async function lockForSupport(tx: Transaction, ids: readonly string[]): Promise<Map<string, Supported>> {
  const found = await tx.execute<Supported>(sql`
    select id, kind, status, publication, author_id as "authorId", association_id as "associationId", case_id as "caseId",
      supports_until as "supportsUntil", supports_needed as "supportsNeeded",
      supports_reached_at is not null as "isReached"
    from proposals where id = any(${sql.param(ids)}::uuid[]) order by id for share`);
  return new Map(found.map((proposal) => [proposal.id, proposal]));
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
