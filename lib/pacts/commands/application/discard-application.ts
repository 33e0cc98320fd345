// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { applicationDiscarded } from "../../application-events.ts";
import { forgetApplication } from "../../forget-application.ts";
import { lockApplication } from "../../lock-application.ts";

/** Throws a draft away; the journal keeps that it was. */
export const discardApplication = (actor: Actor, input: { pactId: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, author } = await lockApplication(tx, actor, input.pactId, "discard", at);
    await forgetApplication(tx, pact.id);
    await recordEvent(tx, author, applicationDiscarded(pact), at);
  });
