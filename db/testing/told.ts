// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { events } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notifications.ts";
import { react } from "#lib/worker/reactions.ts";

/** What was recorded last about a subject. */
export async function lastEventOf(subjectId: string) {
  const [event] = await db
    .select()
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(desc(events.id))
    .limit(1);
  if (!event) throw new Error("nothing happened");
  return event;
}

/** What a person is told of the last thing that happened to a subject, however often the worker runs. */
export async function toldOfLast(subjectId: string, personId: string): Promise<string[]> {
  const { id } = await lastEventOf(subjectId);
  await react(id);
  await react(id);
  const rows = await db
    .select({ kind: notifications.kind })
    .from(notifications)
    .where(and(eq(notifications.personId, personId), eq(notifications.eventId, id)));
  return rows.map(({ kind }) => kind);
}
