// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { proposalDiscarded } from "../events.ts";
import { lockProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import { proposalWorkflow } from "../workflow.ts";

/** A draft was never filed, so it may disappear, with its attachments and invitations; the journal keeps that it did. */
export const discardDraft = (actor: Actor, input: { proposalId: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    const author = await actingAsWriter(tx, actor, proposal, at);
    authorize(proposalPolicy.discard(author, proposal));
    proposalWorkflow.next("discard", proposal.status);
    await removeFilesOf(tx, { kind: "proposal", id: proposal.id });
    await tx.delete(proposals).where(eq(proposals.id, proposal.id));
    await recordEvent(tx, author, proposalDiscarded(proposal), at);
  });
