// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { commonsFileRemoved } from "../events.ts";
import { lockCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import { commonsWorkflow } from "../workflow.ts";

/** Takes a photograph or a document away. */
export const detachFromCommons = (
  actor: Staff,
  { id, fileId }: { id: string; fileId: string },
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const { state } = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    commonsWorkflow.next("attach", state);
    await removeFile(tx, { kind: "commons", id }, fileId);
    await recordEvent(tx, actor, commonsFileRemoved(id, fileId), at);
  });
