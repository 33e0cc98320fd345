// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { assertOffered } from "#lib/municipality/known-codes.ts";
import { commonsRevised } from "../events.ts";
import { indexCommons } from "../index-commons.ts";
import { lockCommons, saveCommons } from "../lock-commons.ts";
import { placeOf } from "../place-of.ts";
import { commonsPolicy } from "../policy.ts";
import type { ReviseCommons } from "../schemas.ts";
import { commonsWorkflow } from "../workflow.ts";

/**
 * Says otherwise what a commons is, whose and where; its address stays. Of two who change the same version the second is
 * told, and keeps their words.
 */
export const reviseCommons = (actor: Actor, input: ReviseCommons, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, version, area, place, ...told } = input;
    const commons = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    commonsWorkflow.next("revise", commons.state);
    if (commons.version !== version) throw new Conflict("commons.refusals.stale");
    await assertOffered(tx, told.topicCode, commons.topicCode);
    const change = { ...told, ...(await placeOf(tx, { area, place })), version: version + 1 };
    await saveCommons(tx, id, change, at);
    await indexCommons(tx, { ...commons, ...change });
    await recordEvent(tx, actor, commonsRevised(id, version + 1), at);
  });
