// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { commonsRelisted } from "../events.ts";
import { indexCommons } from "../index-commons.ts";
import { lockCommons, saveCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import { commonsWorkflow } from "../workflow.ts";

/** Puts what was taken from the list back, at the address it had. */
export const relistCommons = (actor: Actor, id: string, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const commons = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    const state = commonsWorkflow.next("relist", commons.state);
    await saveCommons(tx, id, { state, reason: null, decidedAt: new Date(at.epochMilliseconds) }, at);
    await indexCommons(tx, { ...commons, state });
    await recordEvent(tx, actor, commonsRelisted(id), at);
  });
