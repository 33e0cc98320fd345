// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { notificationPreferences, notifications } from "#db/schema/notifications.ts";
import type { Transaction } from "#db/transaction.ts";
import { enqueueAll } from "#lib/kernel/queue.ts";
import type { NotificationParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

export type Telling<Kind extends NotificationKind> = {
  eventId: number;
  kind: Kind;
  /** Identifiers of people; whoever erased the account meanwhile is left out. */
  people: readonly string[];
  params: NotificationParams[Kind];
};

/** How many people one statement tells: a proposal may have thousands of supporters. */
const batch = 1_000;

/**
 * Tells people of an event, in their area and, where they want it, by mail. Each person is told once: a reaction that
 * runs again adds nothing.
 */
export async function notify<Kind extends NotificationKind>(tx: Transaction, telling: Telling<Kind>): Promise<void> {
  for (let start = 0; start < telling.people.length; start += batch) {
    await tell(tx, telling, telling.people.slice(start, start + batch));
  }
}

async function tell(tx: Transaction, telling: Telling<NotificationKind>, some: string[]): Promise<void> {
  const recipients = await recipientsAmong(tx, some, telling.kind);
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
  const toMail = written.filter(({ mailState }) => mailState === "pending");
  await enqueueAll(
    tx,
    "mail",
    toMail.map(({ id }) => ({ notificationId: id })),
  );
}

const recipientsAmong = (tx: Transaction, some: string[], kind: NotificationKind) =>
  tx
    .select({ id: people.id, confirmedAt: people.emailConfirmedAt, byMail: notificationPreferences.byMail })
    .from(people)
    .leftJoin(
      notificationPreferences,
      and(eq(notificationPreferences.personId, people.id), eq(notificationPreferences.kind, kind)),
    )
    .where(and(inArray(people.id, some), isNull(people.erasedAt)));
