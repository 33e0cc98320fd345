// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { removeEntry } from "#lib/search/entries.ts";
import { commonsRetired } from "../events.ts";
import { lockCommons, saveCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import type { Reasoned } from "../schemas.ts";
import { commonsWorkflow } from "../workflow.ts";

/** Takes a commons from the list; its page stays and says why, for the pacts that lead to it. */
export const retireCommons = (actor: Actor, { id, reason }: Reasoned, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const commons = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    const state = commonsWorkflow.next("retire", commons.state);
    await saveCommons(tx, id, { state, reason, decidedAt: new Date(at.epochMilliseconds) }, at);
    await removeEntry(tx, "commons", id);
    await recordEvent(tx, actor, commonsRetired(id, reason), at);
  });
