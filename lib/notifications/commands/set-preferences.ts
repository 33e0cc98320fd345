// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { mailPreferences } from "#db/schema/notifications.ts";
import type { Preferences } from "../preferences.ts";
import type { Frequency, NotificationTopic } from "../vocabulary.ts";

/**
 * How often the person wants mail about these topics; those not named stay as they are. What waits already goes with
 * the next mail of the new rhythm, so that a change of mind loses nothing.
 */
export async function setPreferences(personId: string, chosen: Partial<Preferences>): Promise<void> {
  const rows = (Object.entries(chosen) as [NotificationTopic, Frequency][]).map(([topic, frequency]) => ({
    personId,
    topic,
    frequency,
  }));
  if (rows.length === 0) return;
  await db
    .insert(mailPreferences)
    .values(rows)
    .onConflictDoUpdate({
      target: [mailPreferences.personId, mailPreferences.topic],
      set: { frequency: sql`excluded.frequency` },
    });
}
