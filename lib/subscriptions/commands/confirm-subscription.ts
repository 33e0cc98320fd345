// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import { inTransaction } from "#db/transaction.ts";
import { lockSubscriber } from "../lock-subscriber.ts";

/**
 * Whoever has the link reads that mailbox, and wants the mails. Done again, it changes nothing; an address that refused
 * our mails gets them again.
 */
export const confirmSubscription = (token: string, at = new Date()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, state } = await lockSubscriber(tx, token);
    if (state === "confirmed") return;
    await tx
      .update(subscribers)
      .set({ state: "confirmed", confirmedAt: at, refusals: 0 })
      .where(eq(subscribers.id, id));
  });
