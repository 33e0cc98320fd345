// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { describeFile } from "#lib/files/commands/describe-file.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { lockOwnDraft } from "../lock-own-draft.ts";

type Description = { proposalId: string; fileId: string; description: string };

/** Says in other words what an attachment of a draft shows. */
export const describeAttachment = (actor: Actor, input: Description, at = now()) =>
  inTransaction(async (tx) => {
    const { draft } = await lockOwnDraft(tx, actor, input.proposalId, at);
    await describeFile(tx, { kind: "proposal", id: draft.id }, input.fileId, input.description);
  });
