// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { notificationPreferences, notifications } from "#db/schema/notifications.ts";
import type { Transaction } from "#db/transaction.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import type { NotificationKind } from "./vocabulary.ts";

export type Telling = {
  eventId: number;
  kind: NotificationKind;
  /** Identifiers of people; whoever erased the account meanwhile is left out. */
  people: string[];
  params: Record<string, string>;
};

/**
 * Tells people of an event, in their area and, where they want it, by mail. Each person is told once: a reaction that
 * runs again adds nothing.
 */
export async function notify(tx: Transaction, telling: Telling): Promise<void> {
  if (telling.people.length === 0) return;
  const recipients = await tx
    .select({ id: people.id, confirmedAt: people.emailConfirmedAt, byMail: notificationPreferences.byMail })
    .from(people)
    .leftJoin(
      notificationPreferences,
      and(eq(notificationPreferences.personId, people.id), eq(notificationPreferences.kind, telling.kind)),
    )
    .where(and(inArray(people.id, telling.people), isNull(people.erasedAt)));
  if (recipients.length === 0) return;

  const written = await tx
    .insert(notifications)
    .values(
      recipients.map(({ id, confirmedAt, byMail }) => ({
        personId: id,
        eventId: telling.eventId,
        kind: telling.kind,
        params: telling.params,
        mailState: confirmedAt !== null && byMail !== false ? ("pending" as const) : ("none" as const),
      })),
    )
    .onConflictDoNothing()
    .returning({ id: notifications.id, mailState: notifications.mailState });
  for (const { id } of written.filter(({ mailState }) => mailState === "pending")) {
    await enqueue(tx, "mail", { notificationId: id });
  }
}
