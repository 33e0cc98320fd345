// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sessions } from "#db/schema/accounts.ts";
import { now } from "#lib/kernel/clock.ts";
import { minutesBetweenTouches } from "../session-token.ts";

/** Whether the last use was written down so long ago that this one should be. */
export const isDueForTouch = (lastSeenAt: Date, at = now()) =>
  lastSeenAt.getTime() < at.subtract({ minutes: minutesBetweenTouches }).epochMilliseconds;

/** Writes down that a session is in use. Of several requests at once, one writes. */
export async function touchSession(id: string, at = now()): Promise<void> {
  const moment = new Date(at.epochMilliseconds);
  const due = new Date(at.subtract({ minutes: minutesBetweenTouches }).epochMilliseconds);
  await db
    .update(sessions)
    .set({ lastSeenAt: moment })
    .where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, due)));
}
