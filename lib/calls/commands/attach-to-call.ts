// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { callFileAttached } from "../events.ts";
import { lockCall, saveCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { AttachToCall } from "../schemas.ts";
import { filesOfCall } from "../vocabulary.ts";
import { callWorkflow } from "../workflow.ts";

/** Adds a document to a draft, with what it is in words; it becomes public with the call. */
export const attachToCall = (
  actor: Staff,
  { id, alternative }: AttachToCall,
  received: ReceivedFile,
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const { state } = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    callWorkflow.next("attach", state);
    const owner = { kind: "call", id } as const;
    if ((await listFilesOf(owner, tx)).length >= filesOfCall) {
      throw new Invalid({ file: { key: "library.fields.tooManyFiles", params: { maximum: filesOfCall } } });
    }
    const fileId = await attachFile(tx, actor.personId, received, owner, alternative);
    await saveCall(tx, id, {}, at);
    await recordEvent(tx, actor, callFileAttached(id, { fileId, alternative }), at);
  });
