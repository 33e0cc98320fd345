// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { notificationPreferences } from "#db/schema/notifications.ts";
import type { NotificationKind } from "../vocabulary.ts";

/** Of which of the kinds `shown` the person wants to be told by mail as well; those not shown stay as they are. */
export async function setPreferences(
  personId: string,
  { shown, byMail }: { shown: readonly NotificationKind[]; byMail: readonly NotificationKind[] },
): Promise<void> {
  if (shown.length === 0) return;
  await db
    .insert(notificationPreferences)
    .values(shown.map((kind) => ({ personId, kind, byMail: byMail.includes(kind) })))
    .onConflictDoUpdate({
      target: [notificationPreferences.personId, notificationPreferences.kind],
      set: { byMail: sql`excluded.by_mail` },
    });
}
