// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { removeEntry } from "#lib/search/entries.ts";
import { callWithdrawn } from "../events.ts";
import { lockCall, saveCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import { callWorkflow } from "../workflow.ts";

/** Takes a call back; its page stays and says why. What was applied for goes on as a spontaneous application. */
export const withdrawCall = (actor: Actor, { id, reason }: { id: string; reason: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const call = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    const state = callWorkflow.next("withdraw", call.state);
    await saveCall(tx, id, { state, withdrawalReason: reason }, at);
    await removeEntry(tx, "call", id);
    await recordEvent(tx, actor, callWithdrawn(id, reason), at);
  });
