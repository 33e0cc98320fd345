// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { commonsFileAttached } from "../events.ts";
import { lockCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import { filesOfCommons } from "../vocabulary.ts";
import { commonsWorkflow } from "../workflow.ts";

type Attached = { id: string; alternative: string };

/** Adds a photograph or a document, with what it shows in words; of what is listed everyone reads it at once. */
export const attachToCommons = (
  actor: Staff,
  { id, alternative }: Attached,
  received: ReceivedFile,
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const { state } = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    commonsWorkflow.next("attach", state);
    const owner = { kind: "commons", id } as const;
    if ((await listFilesOf(owner, tx)).length >= filesOfCommons) {
      throw new Invalid({ file: { key: "library.fields.tooManyFiles", params: { maximum: filesOfCommons } } });
    }
    const fileId = await attachFile(tx, actor.personId, received, owner, alternative);
    if (state === "listed") await publishFilesOf(tx, owner);
    await recordEvent(tx, actor, commonsFileAttached(id, fileId), at);
  });
