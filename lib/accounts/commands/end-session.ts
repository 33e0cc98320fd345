// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sessions } from "#db/schema/accounts.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { hashOfToken } from "../session-token.ts";

/** Whoever holds the token may end it. */
export async function endSessionOfToken(token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, hashOfToken(token)));
}

/** Ends one session of the person's own; another's, or one that is gone, is not found. */
export async function endSession(personId: string, sessionId: string): Promise<void> {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, personId)))
    .returning({ id: sessions.id });
  if (ended.length === 0) throw new NotFound("accounts.sessions.gone");
}

/** Ends every session of the person but the one they ask from. */
export async function endOtherSessions(personId: string, currentSessionId: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.personId, personId), ne(sessions.id, currentSessionId)));
}
