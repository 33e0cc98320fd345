// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { letters } from "#db/schema/assistance.ts";
import type { Connection } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";

/** To which request a link leads; null for one that was never sent, or has ended at that moment. */
export async function findByLink(connection: Connection, token: string, at: Temporal.Instant) {
  if (token === "") return null;
  const [letter] = await connection
    .select({ requestId: letters.requestId, kind: letters.kind, expiresAt: letters.expiresAt })
    .from(letters)
    .where(eq(letters.tokenHash, hashOfToken(token)));
  return letter && letter.expiresAt.getTime() > at.epochMilliseconds ? letter : null;
}
