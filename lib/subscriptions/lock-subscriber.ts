// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { subscribers } from "#db/schema/subscriptions.ts";
import type { Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** Holds the subscription that a secret opens; throws `NotFound`. */
export async function lockSubscriber(tx: Transaction, token: string) {
  const [found] = await tx
    .select()
    .from(subscribers)
    .where(eq(subscribers.tokenHash, hashOfToken(token)))
    .for("update");
  if (!found) throw new NotFound("subscriptions.refusals.unknown");
  return found;
}
