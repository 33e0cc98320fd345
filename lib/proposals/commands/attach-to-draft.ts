// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { lockProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Attaches a file to a draft in the place of the one it had: a proposal has one attachment. The file is checked and
 * stored before any row is locked; where the command then refuses, its bytes are swept away.
 */
export async function attachToDraft(
  actor: Actor,
  input: { proposalId: string; file: File },
  at = now(),
): Promise<void> {
  const received = await receiveUpload(input.file);
  await inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    const author = await actingFor(tx, actor, proposal.associationId, at);
    authorize(proposalPolicy.edit(author, proposal));
    proposalWorkflow.next("edit", proposal.status);
    const uploadedBy = actingPerson(author);
    if (uploadedBy === null) throw new Refusal("proposals.refusals.notAuthor");
    const owner = { kind: "proposal", id: proposal.id } as const;
    await removeFilesOf(tx, owner);
    await attachFile(tx, uploadedBy, received, owner);
  });
}
