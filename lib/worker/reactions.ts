// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { events } from "#db/schema/journal.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { assistanceReactions } from "#lib/assistance/reactions.ts";
import { associationReactions } from "#lib/associations/reactions.ts";
import { callReactions } from "#lib/calls/reactions.ts";
import { caseReactions } from "#lib/cases/reactions.ts";
import { commonsReactions } from "#lib/commons/reactions.ts";
import { discussionReactions } from "#lib/discussion/reactions.ts";
import { followReactions } from "#lib/follows/reactions.ts";
import { discussedRooms, moderatedRooms } from "#lib/joints/rooms.ts";
import { moderationReactions } from "#lib/moderation/reactions.ts";
import { pactReactions } from "#lib/pacts/reactions.ts";
import { proposalReactions } from "#lib/proposals/reactions.ts";
import { subscriptionReactions } from "#lib/subscriptions/reactions.ts";
import { visitReactions } from "#lib/visits/reactions.ts";

/**
 * What a room does after an event, its own or another room's. It may run more than once for the same event, so doing it
 * again must change nothing.
 */
export type Reaction = (tx: Transaction, event: typeof events.$inferSelect) => Promise<void>;

/** The reactions of a room, by the type of event. */
export type Reactions = Record<string, readonly Reaction[]>;

/** Every room that reacts. This is the one place that knows them all. */
const rooms: readonly Reactions[] = [
  proposalReactions,
  pactReactions,
  commonsReactions,
  callReactions,
  associationReactions,
  caseReactions,
  assistanceReactions,
  followReactions,
  subscriptionReactions,
  visitReactions,
  discussionReactions(discussedRooms),
  moderationReactions(moderatedRooms),
];

/** Lets the rooms react to an event: all of them do, or the job comes again. */
export const react = (eventId: number, reacting = rooms): Promise<void> =>
  inTransaction(async (tx) => {
    const [event] = await tx.select().from(events).where(eq(events.id, eventId));
    if (!event) throw new Error(`there is no event ${eventId}`);
    for (const reaction of reacting.flatMap((room) => room[event.type] ?? [])) await reaction(tx, event);
  });
