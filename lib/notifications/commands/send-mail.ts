// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { mailLocale } from "#lib/accounts/mail-locale.ts";
import { type Mail, MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { log } from "#lib/kernel/log.ts";
import { composeMail } from "../compose-mail.ts";
import type { Enclose } from "../enclose.ts";
import { choicesOf, mailFrame, unsubscribeHeaders } from "../mail-frame.ts";
import { preferencesOf } from "../preferences.ts";
import { isOwedAtOnce, type MailState } from "../vocabulary.ts";

/**
 * Hands the mail of a notification to the mail server, once: `pending` becomes `sent`, `failed` where the server will
 * never take it, `none` where the person wants no mail any more, `waiting` where they want it gathered by now. The
 * queue gives a job to one worker at a time. Whoever is killed after the server accepted and before `sent` is written
 * sends a second mail, with the same `Message-ID`: we would rather tell twice than not at all
 * (docs/decisions/0012-mail-at-least-once.md).
 *
 * Throws `MailUnavailable` where it is worth trying again; at the last attempt the mail is `failed` too.
 */
export async function sendNotificationMail(
  notificationId: string,
  isLastAttempt: boolean,
  enclose: Enclose = async () => [],
): Promise<void> {
  const found = await findPending(notificationId);
  if (!found) return;
  const frequency = (await preferencesOf(found.personId))[found.topic];
  if (!found.email || frequency === "none") return settle(notificationId, "none");
  const goesNow = frequency === "instant" || isOwedAtOnce(found.kind) || found.mailTriedAt !== null;
  if (!goesNow) return settle(notificationId, "waiting");
  await noteTry(notificationId);
  try {
    await sendMail({ ...(await letterTo(found, found.email)), attachments: await enclose(found) });
  } catch (error) {
    if (error instanceof MailRefused) {
      log("warn", "a mail was refused", { notificationId }, error);
      return settle(notificationId, "failed");
    }
    if (isLastAttempt) await settle(notificationId, "failed");
    throw error;
  }
  await settle(notificationId, "sent");
}

type Pending = NonNullable<Awaited<ReturnType<typeof findPending>>>;

/** Those that were gathered into another mail are not ours to send. */
async function findPending(id: string) {
  const [found] = await db
    .select({
      id: notifications.id,
      personId: notifications.personId,
      kind: notifications.kind,
      topic: notifications.topic,
      params: notifications.params,
      mailTriedAt: notifications.mailTriedAt,
      email: people.email,
      locale: mailLocale(people),
    })
    .from(notifications)
    .innerJoin(people, eq(people.id, notifications.personId))
    .where(and(eq(notifications.id, id), eq(notifications.mailState, "pending"), isNull(notifications.digestId)));
  return found ?? null;
}

async function letterTo({ id, personId, kind, topic, params, locale }: Pending, to: string): Promise<Mail> {
  const about = [topic];
  const proposalId = topic === "followed" ? (params.proposalId ?? null) : null;
  const choices = choicesOf(locale, { personId, about, proposalId });
  const content = composeMail({ ...(await mailFrame(locale)), kind, params, choices });
  return { ...content, locale, id, to, headers: unsubscribeHeaders({ personId, about }) };
}

const noteTry = (id: string) =>
  db
    .update(notifications)
    .set({ mailTriedAt: new Date() })
    .where(and(eq(notifications.id, id), isNull(notifications.mailTriedAt)));

async function settle(id: string, mailState: MailState): Promise<void> {
  await db
    .update(notifications)
    .set({ mailState, ...(mailState === "sent" && { mailedAt: new Date() }) })
    .where(and(eq(notifications.id, id), eq(notifications.mailState, "pending")));
}
