// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { callFileRemoved } from "../events.ts";
import { lockCall, saveCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { DetachFromCall } from "../schemas.ts";
import { callWorkflow } from "../workflow.ts";

/**
 * Takes an attachment away. What was published stays as it was (docs/decisions/0054-what-a-call-says-stays.md); what
 * should never have been there, such as the name of somebody, goes with a trace: what it was, when and why.
 */
export const detachFromCall = (actor: Actor, { id, fileId, reason }: DetachFromCall, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { state } = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    callWorkflow.next("detach", state);
    const isPublic = state !== "draft";
    if (isPublic && reason === null) throw new Invalid({ removalReason: { key: "fields.required" } });
    const owner = { kind: "call", id } as const;
    const file = (await listFilesOf(owner, tx)).find((each) => each.id === fileId);
    if (!file) throw new NotFound();
    await removeFile(tx, owner, fileId);
    await saveCall(tx, id, {}, at);
    const removed = { fileId, alternative: file.alternative ?? file.name, reason: isPublic ? reason : null };
    await recordEvent(tx, actor, callFileRemoved(id, removed), at);
  });
