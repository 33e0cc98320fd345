// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { agendaEvents } from "#db/schema/agenda.ts";
import { articles } from "#db/schema/news.ts";
import { subscribers, subscriptionDeliveries, subscriptionMailings } from "#db/schema/subscriptions.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { addressIn, hashOfAddress } from "./mailbox.ts";

/** The subscription that a secret opens, with its address; null where there is none. */
export async function findSubscription(token: string) {
  if (token === "") return null;
  const [found] = await db
    .select()
    .from(subscribers)
    .where(eq(subscribers.tokenHash, hashOfToken(token)));
  if (!found) return null;
  const { state, kinds, zones, topics, rhythm, locale, emailSealed } = found;
  return { state, kinds, zones, topics, rhythm, language: locale, email: addressIn(emailSealed) };
}

/** How many there are in each state. */
export async function countByState(): Promise<Record<string, number>> {
  const rows = await db
    .select({ state: subscribers.state, count: count() })
    .from(subscribers)
    .groupBy(subscribers.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/**
 * How many get mail about each zone, topic or kind, by its code; `*` counts those who named none and get all of them.
 * Never who they are.
 */
export async function countByChoice(what: "zones" | "topics" | "kinds"): Promise<Record<string, number>> {
  const column = subscribers[what];
  const rows = await db.execute<{ code: string; count: number }>(sql`
    select coalesce(chosen.code, '*') as code, count(*)::int as count
    from ${subscribers} left join lateral unnest(${column}) as chosen(code) on true
    where ${subscribers.state} = 'confirmed'
    group by 1`);
  return Object.fromEntries(rows.map(({ code, count: total }) => [code, total]));
}

export async function countByRhythm(): Promise<Record<string, number>> {
  const rows = await db
    .select({ rhythm: subscribers.rhythm, count: count() })
    .from(subscribers)
    .where(eq(subscribers.state, "confirmed"))
    .groupBy(subscribers.rhythm);
  return Object.fromEntries(rows.map((row) => [row.rhythm, row.count]));
}

const latestSendings = 50;

/** What was told last, to how many, and what became of the mails. */
export async function listSendings() {
  const rows = await db
    .select({
      itemId: subscriptionDeliveries.itemId,
      kind: subscriptionDeliveries.kind,
      tiding: subscriptionDeliveries.tiding,
      at: sql<Date>`min(${subscriptionDeliveries.createdAt})`.mapWith(subscriptionDeliveries.createdAt),
      recipients: count(),
      sent: sql<number>`count(*) filter (where ${subscriptionMailings.state} = 'sent')::int`,
      failed: sql<number>`count(*) filter (where ${subscriptionMailings.state} = 'failed')::int`,
      waiting: sql<number>`count(*) filter (where ${subscriptionDeliveries.subscriberId} is not null
        and (${subscriptionMailings.id} is null or ${subscriptionMailings.state} = 'pending'))::int`,
    })
    .from(subscriptionDeliveries)
    .leftJoin(subscriptionMailings, eq(subscriptionMailings.id, subscriptionDeliveries.mailingId))
    .groupBy(subscriptionDeliveries.itemId, subscriptionDeliveries.kind, subscriptionDeliveries.tiding)
    .orderBy(desc(sql`min(${subscriptionDeliveries.createdAt})`))
    .limit(latestSendings);
  const ids = rows.map(({ itemId }) => itemId);
  if (ids.length === 0) return [];
  const titles = new Map(
    [
      ...(await db.select({ id: articles.id, title: articles.title }).from(articles).where(inArray(articles.id, ids))),
      ...(await db
        .select({ id: agendaEvents.id, title: agendaEvents.title })
        .from(agendaEvents)
        .where(inArray(agendaEvents.id, ids))),
    ].map(({ id, title }) => [id, title]),
  );
  return rows.map((row) => ({ ...row, title: titles.get(row.itemId) ?? "—" }));
}

/** The subscription of the address a person confirmed, for the copy of their data; null where there is none. */
export async function findSubscriptionOf(personId: string) {
  const [person] = await db
    .select({ email: people.email })
    .from(people)
    .where(and(eq(people.id, personId), sql`${people.emailConfirmedAt} is not null`));
  if (!person?.email) return null;
  const [found] = await db
    .select({
      state: subscribers.state,
      kinds: subscribers.kinds,
      zones: subscribers.zones,
      topics: subscribers.topics,
      rhythm: subscribers.rhythm,
      language: subscribers.locale,
      createdAt: subscribers.createdAt,
      confirmedAt: subscribers.confirmedAt,
    })
    .from(subscribers)
    .where(eq(subscribers.emailHash, hashOfAddress(person.email)));
  return found ?? null;
}
