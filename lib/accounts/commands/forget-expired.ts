// SPDX-License-Identifier: AGPL-3.0-or-later
import { lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { emailConfirmations, sessions } from "#db/schema/accounts.ts";
import { now } from "#lib/kernel/clock.ts";
import { idleMinutes } from "../session-token.ts";

/** Removes the sessions and the links that open nothing any more: what is not needed is not kept (GDPR, art. 5, 1 e). */
export async function forgetExpired(at = now()): Promise<void> {
  const moment = new Date(at.epochMilliseconds);
  const idleSince = new Date(at.subtract({ minutes: idleMinutes }).epochMilliseconds);
  await db.delete(sessions).where(or(lt(sessions.expiresAt, moment), lt(sessions.lastSeenAt, idleSince)));
  await db.delete(emailConfirmations).where(lt(emailConfirmations.expiresAt, moment));
}
