// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { callProlonged } from "../events.ts";
import { lockCall, saveCall } from "../lock-call.ts";
import { callPolicy } from "../policy.ts";
import type { ProlongCall } from "../schemas.ts";
import { standingOn } from "../standing-policy.ts";
import { callWorkflow } from "../workflow.ts";

/**
 * Gives more time, for a reason everyone reads, while there still is some: what has closed is not opened again for some.
 * No day is ever brought forward.
 */
export const prolongCall = (actor: Actor, input: ProlongCall, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, reason, closesOn } = input;
    const call = await lockCall(tx, id);
    authorize(callPolicy.write(actor));
    callWorkflow.next("prolong", call.state);
    if (standingOn(call, today(at)) === "closed") throw new Conflict("calls.refusals.closed");
    if (call.closesOn !== null && closesOn <= call.closesOn) {
      throw new Invalid({ closesOn: { key: "calls.refusals.notLater" } });
    }
    const questionsUntil = input.questionsUntil ?? call.questionsUntil;
    if (call.questionsUntil !== null && questionsUntil !== null && questionsUntil < call.questionsUntil) {
      throw new Invalid({ questionsUntil: { key: "calls.refusals.notLater" } });
    }
    await saveCall(tx, id, { closesOn, questionsUntil }, at);
    await recordEvent(tx, actor, callProlonged(id, { closesOn, questionsUntil, reason }), at);
  });
