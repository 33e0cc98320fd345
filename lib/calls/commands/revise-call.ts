// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { callCommons } from "#db/schema/calls.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { assertOffered } from "#lib/municipality/known-codes.ts";
import { assertListed } from "../assert-listed.ts";
import { callRevised } from "../events.ts";
import { lockCall, saveCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { ReviseCall } from "../schemas.ts";
import { callWorkflow } from "../workflow.ts";

/** Saves what a draft says. Of two who change the same version the second is told, and keeps their words. */
export const reviseCall = (actor: Actor, input: ReviseCall, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, version, commons, ...words } = input;
    const call = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    callWorkflow.next("revise", call.state);
    if (call.version !== version) throw new Conflict("calls.refusals.stale");
    await assertOffered(tx, words.topicCode, call.topicCode);
    await assertListed(tx, commons);
    await saveCall(tx, id, { ...words, version: version + 1 }, at);
    await tx.delete(callCommons).where(eq(callCommons.callId, id));
    if (commons.length > 0) {
      await tx.insert(callCommons).values(commons.map((commonsId) => ({ callId: id, commonsId })));
    }
    await recordEvent(tx, actor, callRevised(id, version + 1), at);
  });
