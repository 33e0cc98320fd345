// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import { inTransaction } from "#db/transaction.ts";
import { assertTopics, assertZones } from "#lib/municipality/known-codes.ts";
import { lockSubscriber } from "../lock-subscriber.ts";
import type { Choices } from "../schemas.ts";

/** Wants other things, or less often. What waits already comes with the rhythm that is chosen now. */
export const changeSubscription = (token: string, choices: Choices): Promise<void> =>
  inTransaction(async (tx) => {
    const { id } = await lockSubscriber(tx, token);
    await assertZones(tx, choices.zones);
    await assertTopics(tx, choices.topics);
    await tx.update(subscribers).set(choices).where(eq(subscribers.id, id));
  });
