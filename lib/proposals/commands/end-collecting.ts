// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNotNull, isNull, lt, notExists, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { signatureSheets } from "#db/schema/petitions.ts";
import { proposals } from "#db/schema/proposals.ts";
import { type Connection, inTransaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { countVoices, deposit } from "../deposit.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { petitionLapsed, petitionMadeRequest } from "../petition-events.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * The night after the last day: what enough have signed is deposited, the rest lapses or is examined as a request, as
 * the regulation says. A petition with sheets that were handed in and are not entered yet waits for them.
 */
export async function endCollecting(at = now()): Promise<number> {
  const over = await db
    .select({ id: proposals.id })
    .from(proposals)
    .where(isOver(db, today(at)));
  for (const { id } of over) await endOne(id, at);
  return over.length;
}

const isOver = (connection: Connection, on: Temporal.PlainDate) =>
  and(
    eq(proposals.status, "collecting"),
    lt(proposals.supportsUntil, on.toString()),
    notExists(
      connection
        .select({ one: sql`1` })
        .from(signatureSheets)
        .where(
          and(
            eq(signatureSheets.proposalId, proposals.id),
            isNotNull(signatureSheets.receivedOn),
            isNull(signatureSheets.enteredAt),
          ),
        ),
    ),
  );

const endOne = (id: string, at: Temporal.Instant): Promise<void> =>
  inTransaction(async (tx) => {
    const filed = await lockFiled(tx, id);
    const { proposal, case: opened } = filed;
    if ((await tx.$count(proposals, and(eq(proposals.id, id), isOver(tx, today(at))))) === 0) return;
    const signatures = await countVoices(tx, id);
    const needed = proposal.supportsNeeded ?? 0;
    if (signatures >= needed) return deposit(tx, system, filed, at);

    const rules = await rulesInForce(tx, ["petitions.few-signatures-make-a-request"], today(at));
    if (rules["petitions.few-signatures-make-a-request"].value === 1) {
      const status = proposalWorkflow.next("deposit", proposal.status);
      const dueOn = await resumeCase(tx, opened, at);
      await saveProposal(tx, id, { status, kind: "request" }, at);
      await recordEvent(tx, system, petitionMadeRequest(proposal, { signatures, needed, dueOn }), at);
      return;
    }
    await saveProposal(tx, id, { status: proposalWorkflow.next("lapse", proposal.status) }, at);
    await closeCase(tx, opened.id, at);
    await recordEvent(tx, system, petitionLapsed(proposal, { signatures, needed }), at);
  });
