// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { commonsDeclined } from "../events.ts";
import { lockCommons, saveCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import type { Reasoned } from "../schemas.ts";
import { commonsWorkflow } from "../workflow.ts";

/** The office does not take a suggestion up, and tells who made it why. Nobody else reads it. */
export const declineCommons = (actor: Actor, { id, reason }: Reasoned, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const suggested = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    const state = commonsWorkflow.next("decline", suggested.state);
    await saveCommons(tx, id, { state, reason, decidedAt: new Date(at.epochMilliseconds) }, at);
    await recordEvent(tx, actor, commonsDeclined(id, reason), at);
  });
