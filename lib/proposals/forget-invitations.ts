// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNull, lte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { now } from "#lib/kernel/clock.ts";

/** Ends the invitations nobody answered in time: the address somebody else gave us is not kept (GDPR, art. 5, 1 e). */
export async function forgetInvitations(at = now()): Promise<void> {
  const moment = new Date(at.epochMilliseconds);
  await db
    .update(coAuthors)
    .set({ endedAt: moment, ending: "expired", email: null })
    .where(and(isNull(coAuthors.acceptedAt), isNull(coAuthors.endedAt), lte(coAuthors.expiresAt, moment)));
}
