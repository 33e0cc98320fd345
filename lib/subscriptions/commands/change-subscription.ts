// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import { inTransaction } from "#db/transaction.ts";
import { assertTopics, assertZones } from "#lib/municipality/known-codes.ts";
import { lockSubscriber } from "../lock-subscriber.ts";
import type { Change } from "../schemas.ts";

/**
 * Wants other things, less often, or in another language. What waits already comes with the rhythm and in the language that
 * are chosen now.
 */
export const changeSubscription = (token: string, { language, ...choices }: Change): Promise<void> =>
  inTransaction(async (tx) => {
    const { id } = await lockSubscriber(tx, token);
    await assertZones(tx, choices.zones);
    await assertTopics(tx, choices.topics);
    await tx
      .update(subscribers)
      .set({ ...choices, locale: language })
      .where(eq(subscribers.id, id));
  });
