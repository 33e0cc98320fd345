// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { subscribers, subscriptionDeliveries, subscriptionMailings } from "#db/schema/subscriptions.ts";
import { inTransaction } from "#db/transaction.ts";
import { now } from "#lib/kernel/clock.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { type Turns, turnsAt } from "#lib/notifications/turns.ts";

/**
 * Gathers what waited until the last turn of the day or week into one mail a subscriber. It may run as often and beside
 * itself as one likes: a delivery is in one mail, a subscriber gets one a day. Answers how many mails were made.
 */
export async function gatherMailings(at = now()): Promise<number> {
  const turns = turnsAt(at);
  const due = await db
    .selectDistinct({ id: subscriptionDeliveries.subscriberId })
    .from(subscriptionDeliveries)
    .innerJoin(subscribers, eq(subscribers.id, subscriptionDeliveries.subscriberId))
    .where(and(isNull(subscriptionDeliveries.mailingId), eq(subscribers.state, "confirmed"), isDue(turns)));
  let made = 0;
  for (const { id } of due) if (id && (await gather(id, turns, at))) made += 1;
  return made;
}

/** Whoever changed to "each" meanwhile gets what waited with the next turn of the day. */
const isDue = (turns: Turns) =>
  or(
    and(inArray(subscribers.rhythm, ["daily", "each"]), lt(subscriptionDeliveries.createdAt, dateOf(turns.daily))),
    and(eq(subscribers.rhythm, "weekly"), lt(subscriptionDeliveries.createdAt, dateOf(turns.weekly))),
  );

const gather = (subscriberId: string, turns: Turns, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const [subscriber] = await tx
      .select({ rhythm: subscribers.rhythm, state: subscribers.state })
      .from(subscribers)
      .where(eq(subscribers.id, subscriberId))
      .for("update");
    if (subscriber?.state !== "confirmed") return false;
    const turn = subscriber.rhythm === "weekly" ? turns.weekly : turns.daily;
    const held = await tx
      .select({ id: subscriptionDeliveries.id })
      .from(subscriptionDeliveries)
      .where(
        and(
          eq(subscriptionDeliveries.subscriberId, subscriberId),
          isNull(subscriptionDeliveries.mailingId),
          lt(subscriptionDeliveries.createdAt, dateOf(turn)),
        ),
      );
    if (held.length === 0) return false;
    const [mailing] = await tx
      .insert(subscriptionMailings)
      .values({ subscriberId, day: turns.day, createdAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: subscriptionMailings.id });
    if (!mailing) return false;
    await tx
      .update(subscriptionDeliveries)
      .set({ mailingId: mailing.id })
      .where(
        inArray(
          subscriptionDeliveries.id,
          held.map(({ id }) => id),
        ),
      );
    await enqueue(tx, "subscription", { mailingId: mailing.id });
    return true;
  });

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds);
