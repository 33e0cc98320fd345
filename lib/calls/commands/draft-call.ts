// SPDX-License-Identifier: AGPL-3.0-or-later
import { calls } from "#db/schema/calls.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { callDrafted } from "../events.ts";
import { callPolicy } from "../policy.ts";
import type { DraftCall } from "../schemas.ts";

/** Begins a call: a title, to which text, criteria and commons are added. Sent twice, the first stands. */
export const draftCall = (actor: Staff, input: DraftCall, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    authorize(callPolicy.write(actor));
    const moment = new Date(at.epochMilliseconds);
    const drafted = await tx
      .insert(calls)
      .values({ ...input, body: "", criteria: "", createdBy: actor.personId, createdAt: moment, updatedAt: moment })
      .onConflictDoNothing({ target: calls.id })
      .returning({ id: calls.id });
    if (drafted.length > 0) await recordEvent(tx, actor, callDrafted(input.id), at);
  });
