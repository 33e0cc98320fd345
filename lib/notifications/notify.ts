// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { mailPreferences, notifications } from "#db/schema/notifications.ts";
import type { Transaction } from "#db/transaction.ts";
import { enqueueAll } from "#lib/kernel/queue.ts";
import type { NotificationParams } from "./params.ts";
import {
  isOwedAtOnce,
  type MailState,
  type NotificationKind,
  type NotificationTopic,
  topicOf,
  usualFrequency,
} from "./vocabulary.ts";

export type Telling<Kind extends NotificationKind> = {
  eventId: number;
  kind: Kind;
  /** What it is to these people, where it is not what the kind stands under. */
  topic?: NotificationTopic;
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
  const topic = telling.topic ?? topicOf(telling.kind);
  const recipients = await recipientsAmong(tx, some, topic);
  if (recipients.length === 0) return;
  const written = await tx
    .insert(notifications)
    .values(
      recipients.map((recipient) => ({
        personId: recipient.id,
        eventId: telling.eventId,
        kind: telling.kind,
        topic,
        params: telling.params,
        mailState: firstStateFor(recipient, telling.kind),
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

type Recipient = Awaited<ReturnType<typeof recipientsAmong>>[number];

function firstStateFor({ confirmedAt, frequency }: Recipient, kind: NotificationKind): MailState {
  const wanted = frequency ?? usualFrequency;
  if (confirmedAt === null || wanted === "none") return "none";
  return wanted === "instant" || isOwedAtOnce(kind) ? "pending" : "waiting";
}

const recipientsAmong = (tx: Transaction, some: string[], topic: NotificationTopic) =>
  tx
    .select({ id: people.id, confirmedAt: people.emailConfirmedAt, frequency: mailPreferences.frequency })
    .from(people)
    .leftJoin(mailPreferences, and(eq(mailPreferences.personId, people.id), eq(mailPreferences.topic, topic)))
    .where(and(inArray(people.id, some), isNull(people.erasedAt)));
