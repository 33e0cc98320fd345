// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { lockOwnDraft } from "../lock-own-draft.ts";

/** Takes an attachment off a draft. */
export const detachFromDraft = (actor: Actor, input: { proposalId: string; fileId: string }, at = now()) =>
  inTransaction(async (tx) => {
    const { draft } = await lockOwnDraft(tx, actor, input.proposalId, at);
    await removeFile(tx, { kind: "proposal", id: draft.id }, input.fileId);
  });
