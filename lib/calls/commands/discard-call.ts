// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callCommons, calls } from "#db/schema/calls.ts";
import { inTransaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { callDiscarded } from "../events.ts";
import { lockCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import { callWorkflow } from "../workflow.ts";

/** Throws away what nobody outside the office ever read. */
export const discardCall = (actor: Actor, id: string, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { state } = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    callWorkflow.next("discard", state);
    await removeFilesOf(tx, { kind: "call", id });
    await tx.delete(callCommons).where(eq(callCommons.callId, id));
    await tx.delete(calls).where(eq(calls.id, id));
    await recordEvent(tx, actor, callDiscarded(id), at);
  });
