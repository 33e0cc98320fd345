// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { Invalid, Refusal } from "#lib/kernel/errors.ts";
import { mostAttachments } from "../filing-limits.ts";
import { lockOwnDraft } from "../lock-own-draft.ts";
import { saveProposal } from "../lock-proposal.ts";

type Attachment = { proposalId: string; file: File; description: string };

/**
 * Attaches one more file to a draft, up to the number of the rule `proposals.attachments`. The file is checked and stored
 * before any row is locked; where the command then refuses, its bytes are swept away.
 */
export async function attachToDraft(actor: Actor, input: Attachment, at = now()): Promise<void> {
  const received = await receiveUpload(input.file);
  await inTransaction(async (tx) => {
    const { draft, author } = await lockOwnDraft(tx, actor, input.proposalId, at);
    const uploadedBy = actingPerson(author);
    if (uploadedBy === null) throw new Refusal("proposals.refusals.notAuthor");
    const owner = { kind: "proposal", id: draft.id } as const;
    const most = await mostAttachments(tx, today(at));
    if ((await listFilesOf(owner, tx)).length >= most) {
      throw new Invalid({ file: { key: "filing.refusals.tooManyFiles", params: { maximum: most } } });
    }
    await attachFile(tx, uploadedBy, received, owner, input.description);
    await saveProposal(tx, draft.id, { draftWarnedAt: null }, at);
  });
}
