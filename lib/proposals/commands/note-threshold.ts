// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { type Connection, inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { together } from "#lib/kernel/together.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { countVoices, deposit } from "../deposit.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { thresholdReached } from "../petition-events.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Notes that enough people support or signed, once; a petition is then deposited, where the regulation says so. Answers
 * the number of what just reached it, null otherwise.
 *
 * It runs after a support is committed and only until the threshold is reached (decision on supports by rule): of many
 * who sign at once nobody sees the others' rows before, but whoever commits last sees them all. The count looks at no
 * more rows than are needed, and no row is written that the next to sign would have to wait for.
 */
export async function noteThreshold(proposalId: string, at = now()): Promise<string | null> {
  if (!(await hasEnough(proposalId))) return null;
  return inTransaction(async (tx) => {
    const filed = await lockFiled(tx, proposalId);
    const { proposal, case: opened } = filed;
    const isAwaited = proposal.supportsReachedAt === null && proposalWorkflow.can("support", proposal.status);
    if (!isAwaited || !(await haveEnough(tx, [proposalId])).has(proposalId)) return null;
    const reachedAt = new Date(at.epochMilliseconds);
    await saveProposal(tx, proposalId, { supportsReachedAt: reachedAt }, at);
    const rules = await rulesInForce(tx, ["petitions.deposit-at-once"], today(at));
    const isDeposited = proposal.status === "collecting" && rules["petitions.deposit-at-once"].value === 1;
    if (isDeposited) await deposit(tx, system, filed, at);
    else await recordEvent(tx, system, thresholdReached(proposal, { supports: await countVoices(tx, proposalId) }), at);
    return opened.number;
  });
}

/** What was missed where a process ended between a support and the look at its threshold. */
export async function noteThresholds(at = now()): Promise<number> {
  const awaited = await db
    .select({ id: proposals.id })
    .from(proposals)
    .where(
      and(
        inArray(proposals.status, ["collecting", "submitted", "under-examination", "awaiting-integration"]),
        isNotNull(proposals.supportsNeeded),
        isNull(proposals.supportsReachedAt),
        gte(db.$count(supports, eq(supports.proposalId, proposals.id)), sql`${proposals.supportsNeeded}`),
      ),
    );
  for (const { id } of awaited) await noteThreshold(id, at);
  return awaited.length;
}

/** Whoever gave their support at the same moment looks at the same time. */
const hasEnough = together(async (proposalIds: readonly string[]) => {
  const enough = await haveEnough(db, proposalIds);
  return proposalIds.map((id) => enough.has(id));
});

/** Those of these proposals that enough people support or signed. */
async function haveEnough(connection: Connection, proposalIds: readonly string[]): Promise<Set<string>> {
  const found = await connection.execute<{ id: string }>(sql`
    select proposal.id from ${proposals} proposal
    where proposal.id = any(${sql.param(proposalIds)}::uuid[]) and proposal.supports_needed <= (
      select count(*) from (
        select 1 from ${supports} where proposal_id = proposal.id limit proposal.supports_needed
      ) as counted
    )`);
  return new Set(found.map(({ id }) => id));
}
