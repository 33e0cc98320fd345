// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { digests, notifications } from "#db/schema/notifications.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { now } from "#lib/kernel/clock.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { type Preferences, preferencesOf, topicsAt } from "../preferences.ts";
import { type Turns, turnsAt } from "../turns.ts";

/**
 * Gathers what waited until the last turn into one mail a person. It may run as often and beside itself as one likes:
 * a notification is in one mail, a person gets one a day, and what comes too late for it waits for the next.
 * Answers how many mails were made.
 */
export async function gatherDigests(at = now()): Promise<number> {
  const turns = turnsAt(at);
  const people = await db
    .selectDistinct({ id: notifications.personId })
    .from(notifications)
    .where(and(eq(notifications.mailState, "waiting"), lt(notifications.createdAt, dateOf(turns.daily))));
  let made = 0;
  for (const { id } of people) if (await gather(id, turns, at)) made += 1;
  return made;
}

const gather = (personId: string, turns: Turns, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const preferences = await preferencesOf(personId, tx);
    await letGo(tx, personId, preferences);
    const held = await tx
      .select({ id: notifications.id })
      .from(notifications)
      .where(isDue(personId, preferences, turns))
      .for("update", { skipLocked: true });
    if (held.length === 0) return false;
    const [digest] = await tx
      .insert(digests)
      .values({ personId, day: turns.day, createdAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: digests.id });
    if (!digest) return false;
    const ids = held.map(({ id }) => id);
    await tx
      .update(notifications)
      .set({ digestId: digest.id, mailState: "pending" })
      .where(inArray(notifications.id, ids));
    await enqueue(tx, "digest", { digestId: digest.id });
    return true;
  });

/** What the person wants no mail of any more. It stands in their area. */
const letGo = (tx: Transaction, personId: string, preferences: Preferences) =>
  tx
    .update(notifications)
    .set({ mailState: "none" })
    .where(and(isWaitingFor(personId), inArray(notifications.topic, topicsAt(preferences, "none"))));

const isWaitingFor = (personId: string) =>
  and(eq(notifications.personId, personId), eq(notifications.mailState, "waiting"));

/** Who chose "at once" while something waited gets that with the next daily turn. */
const isDue = (personId: string, preferences: Preferences, turns: Turns) =>
  and(
    isWaitingFor(personId),
    or(
      and(
        inArray(notifications.topic, topicsAt(preferences, "daily", "instant")),
        lt(notifications.createdAt, dateOf(turns.daily)),
      ),
      and(
        inArray(notifications.topic, topicsAt(preferences, "weekly")),
        lt(notifications.createdAt, dateOf(turns.weekly)),
      ),
    ),
  );

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds);
