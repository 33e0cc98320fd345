// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { mailPreferences } from "#db/schema/notifications.ts";
import type { Connection } from "#db/transaction.ts";
import { type Frequency, type NotificationTopic, notificationTopics, usualFrequency } from "./vocabulary.ts";

export type Preferences = Record<NotificationTopic, Frequency>;

/** How often a person wants mail about each topic. */
export async function preferencesOf(personId: string, connection: Connection = db): Promise<Preferences> {
  const chosen = await connection
    .select({ topic: mailPreferences.topic, frequency: mailPreferences.frequency })
    .from(mailPreferences)
    .where(eq(mailPreferences.personId, personId));
  const byTopic = new Map(chosen.map(({ topic, frequency }) => [topic, frequency]));
  return Object.fromEntries(
    notificationTopics.map((topic) => [topic, byTopic.get(topic) ?? usualFrequency]),
  ) as Preferences;
}

/** The topics about which the person wants mail in one of these rhythms. */
export const topicsAt = (preferences: Preferences, ...wanted: readonly Frequency[]): NotificationTopic[] =>
  notificationTopics.filter((topic) => wanted.includes(preferences[topic]));
