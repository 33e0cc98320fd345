// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { commonsAvailabilitySet } from "../events.ts";
import { lockCommons, saveCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import type { SetAvailability } from "../schemas.ts";
import { commonsWorkflow } from "../workflow.ts";

/** The office says whether one can apply; no pact says it by itself. Saying the same again records nothing. */
export const setAvailability = (actor: Actor, { id, availability, note }: SetAvailability, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const commons = await lockCommons(tx, id);
    authorize(commonsPolicy.write(actor));
    commonsWorkflow.next("setAvailability", commons.state);
    if (commons.availability === availability && commons.availabilityNote === note) return;
    await saveCommons(tx, id, { availability, availabilityNote: note }, at);
    await recordEvent(tx, actor, commonsAvailabilitySet(id, { availability, note }), at);
  });
