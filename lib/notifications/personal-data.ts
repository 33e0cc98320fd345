// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { mailPreferences, notifications } from "#db/schema/notifications.ts";

/** Everything this room keeps of a person, for the copy they may ask for. */
export async function notificationData(personId: string) {
  const [told, preferences] = await Promise.all([
    db
      .select({
        kind: notifications.kind,
        params: notifications.params,
        createdAt: notifications.createdAt,
        readAt: notifications.readAt,
        mailedAt: notifications.mailedAt,
      })
      .from(notifications)
      .where(eq(notifications.personId, personId))
      .orderBy(asc(notifications.createdAt)),
    db
      .select({ topic: mailPreferences.topic, frequency: mailPreferences.frequency })
      .from(mailPreferences)
      .where(eq(mailPreferences.personId, personId)),
  ]);
  return { told, preferences };
}
