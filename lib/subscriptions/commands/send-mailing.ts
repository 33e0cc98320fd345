// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { subscribers, subscriptionDeliveries, subscriptionMailings } from "#db/schema/subscriptions.ts";
import { inTransaction } from "#db/transaction.ts";
import { MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { log } from "#lib/kernel/log.ts";
import { mailFrame } from "#lib/notifications/mail-frame.ts";
import { composeMailing, type ToldItem } from "../compose-mailing.ts";
import { findItem } from "../items.ts";
import { unsubscribeHeaders } from "../mail-links.ts";
import { addressIn, subscriptionToken } from "../mailbox.ts";
import { type MailingState, mostRefusals } from "../vocabulary.ts";

/**
 * Hands a mailing to the mail server: `pending` becomes `sent`, `failed` where the server will never take it, `none`
 * where nothing of it can be read any more. Its `Message-ID` is that of the row: whoever is killed between "accepted" and
 * "sent" sends the same mail again (decision 12). Throws `MailUnavailable` where it is worth trying again.
 */
export async function sendMailing(mailingId: string, isLastAttempt: boolean, at = new Date()): Promise<void> {
  const found = await findPending(mailingId);
  if (!found) return;
  const { subscriber } = found;
  const items = await itemsOf(mailingId, at);
  if (subscriber.state !== "confirmed" || items.length === 0) return settle(mailingId, subscriber.id, "none");
  const token = subscriptionToken(subscriber);
  const content = composeMailing({ ...(await mailFrame(subscriber.locale)), token, items });
  try {
    await sendMail({
      ...content,
      locale: subscriber.locale,
      id: mailingId,
      to: addressIn(subscriber.emailSealed),
      headers: unsubscribeHeaders(token),
    });
  } catch (error) {
    if (error instanceof MailRefused) {
      log("warn", "a mailing was refused", { mailingId }, error);
      return settle(mailingId, subscriber.id, "failed");
    }
    if (isLastAttempt) await settle(mailingId, subscriber.id, "failed");
    throw error;
  }
  await settle(mailingId, subscriber.id, "sent");
}

async function findPending(id: string) {
  const [found] = await db
    .select({ subscriber: subscribers })
    .from(subscriptionMailings)
    .innerJoin(subscribers, eq(subscribers.id, subscriptionMailings.subscriberId))
    .where(and(eq(subscriptionMailings.id, id), eq(subscriptionMailings.state, "pending")));
  return found ?? null;
}

async function itemsOf(mailingId: string, at: Date): Promise<ToldItem[]> {
  const told = await db
    .select({
      kind: subscriptionDeliveries.kind,
      itemId: subscriptionDeliveries.itemId,
      tiding: subscriptionDeliveries.tiding,
    })
    .from(subscriptionDeliveries)
    .where(eq(subscriptionDeliveries.mailingId, mailingId))
    .orderBy(asc(subscriptionDeliveries.createdAt), asc(subscriptionDeliveries.id));
  const items: ToldItem[] = [];
  for (const { tiding, ...one } of told) {
    const item = await findItem(one, at, db);
    if (item) items.push({ ...item, tiding });
  }
  return items;
}

const settle = (mailingId: string, subscriberId: string, state: MailingState): Promise<void> =>
  inTransaction(async (tx) => {
    const written = await tx
      .update(subscriptionMailings)
      .set({ state, sentAt: state === "sent" ? new Date() : null })
      .where(and(eq(subscriptionMailings.id, mailingId), eq(subscriptionMailings.state, "pending")))
      .returning({ id: subscriptionMailings.id });
    if (written.length === 0) return;
    if (state === "sent") await tx.update(subscribers).set({ refusals: 0 }).where(eq(subscribers.id, subscriberId));
    if (state === "failed") {
      await tx
        .update(subscribers)
        .set({
          refusals: sql`${subscribers.refusals} + 1`,
          state: sql`case when ${subscribers.refusals} + 1 >= ${mostRefusals} then 'bouncing' else ${subscribers.state} end`,
        })
        .where(eq(subscribers.id, subscriberId));
    }
  });
