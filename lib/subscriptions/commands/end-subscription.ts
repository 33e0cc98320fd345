// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import { inTransaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";

/** Ends a subscription and forgets the address at once. Done again, or with a secret of nobody, nothing happens. */
export const endSubscription = (token: string): Promise<void> =>
  inTransaction(async (tx) => {
    await tx.delete(subscribers).where(eq(subscribers.tokenHash, hashOfToken(token)));
  });
