// SPDX-License-Identifier: AGPL-3.0-or-later
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { isUnreadOf } from "../queries.ts";

export async function markAllRead(personId: string, at = new Date()): Promise<void> {
  await db.update(notifications).set({ readAt: at }).where(isUnreadOf(personId));
}
