// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { memberDeclined } from "../../application-events.ts";
import { endMember } from "../../end-member.ts";
import { lockByToken } from "../../lock-member.ts";

/** Whoever opened the link says no: the link is spent, name and address forgotten. */
export const declineMembership = (actor: Actor, input: { token: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, member } = await lockByToken(tx, input.token, at);
    await endMember(tx, pact, member.id, "declined", at);
    await recordEvent(tx, actor, memberDeclined(pact, member.id), at);
  });
