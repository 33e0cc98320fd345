// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { eq } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { assertTopics, assertZones } from "#lib/municipality/known-codes.ts";
import { keptMailbox, subscriptionToken } from "../mailbox.ts";
import type { Subscribe } from "../schemas.ts";

/** How often one address is written to because somebody typed it in: nobody's mailbox is flooded from here. */
const asksADay = 3;
const minutesBetweenAsks = 10;

/**
 * Asks an address whether it wants what somebody chose for it. It answers nothing, so that nobody learns who is
 * subscribed: an address that is already is only told so, and nothing about it changes.
 */
export const askForSubscription = (input: Subscribe, locale: Locale, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { email, ...choices } = input;
    await assertZones(tx, choices.zones);
    await assertTopics(tx, choices.topics);
    const moment = new Date(at.epochMilliseconds);
    const kept = keptMailbox(email);
    const id = randomUUIDv7();
    const row = { id, createdAt: moment };
    const [added] = await tx
      .insert(subscribers)
      .values({ ...row, ...kept, ...choices, locale, tokenHash: hashOfToken(subscriptionToken(row)), askedAt: moment })
      .onConflictDoNothing()
      .returning({ id: subscribers.id });
    const asked = added ?? (await askAgain(tx, kept.emailHash, { ...choices, locale }, at));
    if (asked) await enqueue(tx, "subscription-question", { subscriberId: asked.id });
  });

type Wanted = Omit<Subscribe, "email"> & { locale: Locale };

/** The address is known already; null where it was asked often enough. */
async function askAgain(tx: Transaction, emailHash: string, choices: Wanted, at: Temporal.Instant) {
  const [known] = await tx.select().from(subscribers).where(eq(subscribers.emailHash, emailHash)).for("update");
  if (!known) return null;
  const moment = new Date(at.epochMilliseconds);
  const isSameDay = today(known.askedAt.toTemporalInstant()).equals(today(at));
  const isTooSoon = moment.getTime() - known.askedAt.getTime() < minutesBetweenAsks * 60_000;
  if (isTooSoon || (isSameDay && known.asks >= asksADay)) return null;
  await tx
    .update(subscribers)
    .set({
      ...(known.state === "pending" ? choices : {}),
      askedAt: moment,
      asks: isSameDay ? known.asks + 1 : 1,
    })
    .where(eq(subscribers.id, known.id));
  return { id: known.id };
}
