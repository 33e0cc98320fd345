// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { isUnreadOf } from "../queries.ts";

/** Nothing happens where the notification is another person's, or was read before. */
export async function markRead(personId: string, notificationId: string, at = new Date()): Promise<void> {
  await db
    .update(notifications)
    .set({ readAt: at })
    .where(and(eq(notifications.id, notificationId), isUnreadOf(personId)));
}
