// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { proposalIntegrationExpired } from "./examination-events.ts";
import { lockFiled, saveProposal } from "./lock-proposal.ts";
import { proposalWorkflow } from "./workflow.ts";

/**
 * Lets the clock run again where the day for adding what was asked has passed in silence, so that nothing waits for ever;
 * author and officer hear of it. Answers how many it was. Running again finds them resumed.
 */
export async function resumeSilent(at = now()): Promise<number> {
  const on = today(at).toString();
  const silent = await db
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.status, "awaiting-integration"), lt(proposals.integrationUntil, on)));
  let resumed = 0;
  for (const { id } of silent) if (await resume(id, on, at)) resumed += 1;
  return resumed;
}

/** One proposal, one transaction. The author may have been quicker. */
const resume = (id: string, on: string, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, id);
    if (!proposalWorkflow.can("resume", proposal.status) || (proposal.integrationUntil ?? on) >= on) return false;
    await saveProposal(tx, id, { status: proposalWorkflow.next("resume", proposal.status) }, at);
    const dueOn = await resumeCase(tx, opened, at);
    await recordEvent(tx, system, proposalIntegrationExpired(proposal, { dueOn }), at);
    return true;
  });
