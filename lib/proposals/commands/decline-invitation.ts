// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { coAuthorDeclined } from "../co-author-events.ts";
import { endCoAuthor } from "../end-co-author.ts";
import { lockInvitation } from "../lock-invitation.ts";

/** Whoever opened the link says no: the link is spent, and the address it was sent to forgotten. */
export const declineInvitation = (actor: Actor, input: { token: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { proposal, invitation } = await lockInvitation(tx, input.token, at);
    await endCoAuthor(tx, invitation.id, "declined", at);
    await recordEvent(tx, actor, coAuthorDeclined(proposal, invitation.id), at);
  });
