// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, arrayContains, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { subscribers, subscriptionDeliveries, subscriptionMailings } from "#db/schema/subscriptions.ts";
import type { Transaction } from "#db/transaction.ts";
import { enqueueAll } from "#lib/kernel/queue.ts";
import { findItem, type Item } from "./items.ts";
import type { SubscribedKind, Tiding } from "./vocabulary.ts";

type Told = { kind: SubscribedKind; itemId: string; tiding: Tiding };

const batch = 500;

/**
 * Writes down for each subscriber whom it concerns that a thing is told to them, once; whoever wants each at once gets a
 * mail of their own. Who confirmed after the thing appeared reads it on the page.
 */
export async function deliver(tx: Transaction, told: Told, at: Date): Promise<void> {
  const item = await findItem(told, at, tx);
  if (!item) return;
  const wanting = await tx
    .select({ id: subscribers.id, rhythm: subscribers.rhythm })
    .from(subscribers)
    .where(wants(item, at));
  for (let from = 0; from < wanting.length; from += batch) await write(tx, told, wanting.slice(from, from + batch), at);
}

/** What concerns no zone or has no topic concerns everybody who wants its kind. */
function wants({ kind, zones, topicCode }: Item, at: Date): SQL | undefined {
  const ofZone = or(
    sql`cardinality(${subscribers.zones}) = 0`,
    sql`${subscribers.zones} && ${sql.param(zones)}::text[]`,
  );
  const ofTopic = topicCode
    ? or(sql`cardinality(${subscribers.topics}) = 0`, arrayContains(subscribers.topics, [topicCode]))
    : undefined;
  return and(
    eq(subscribers.state, "confirmed"),
    lte(subscribers.confirmedAt, at),
    arrayContains(subscribers.kinds, [kind]),
    zones.length > 0 ? ofZone : undefined,
    ofTopic,
  );
}

type Wanting = { id: string; rhythm: string };

async function write(tx: Transaction, told: Told, some: readonly Wanting[], at: Date): Promise<void> {
  const written = await tx
    .insert(subscriptionDeliveries)
    .values(some.map(({ id }) => ({ ...told, subscriberId: id, createdAt: at })))
    .onConflictDoNothing()
    .returning({ id: subscriptionDeliveries.id, subscriberId: subscriptionDeliveries.subscriberId });
  const atOnce = new Set(some.filter(({ rhythm }) => rhythm === "each").map(({ id }) => id));
  const now = written.filter(({ subscriberId }) => subscriberId !== null && atOnce.has(subscriberId));
  const made: string[] = [];
  for (const { id, subscriberId } of now) {
    const [mailing] = await tx
      .insert(subscriptionMailings)
      .values({ subscriberId, createdAt: at })
      .returning({ id: subscriptionMailings.id });
    if (!mailing) throw new Error("the mailing was not written");
    made.push(mailing.id);
    await tx
      .update(subscriptionDeliveries)
      .set({ mailingId: mailing.id })
      .where(and(inArray(subscriptionDeliveries.id, [id]), isNull(subscriptionDeliveries.mailingId)));
  }
  await enqueueAll(
    tx,
    "subscription",
    made.map((mailingId) => ({ mailingId })),
  );
}
