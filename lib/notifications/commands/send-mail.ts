// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { notificationPreferences, notifications } from "#db/schema/notifications.ts";
import { type Mail, MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { env } from "#lib/kernel/env.ts";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { composeMail } from "../compose-mail.ts";
import { unsubscribeToken } from "../unsubscribe-token.ts";
import type { MailState } from "../vocabulary.ts";

/**
 * Hands the mail of a notification to the mail server, once: `pending` becomes `sent`, `failed` where the server will
 * never take it, `none` where the person wants no mail any more. The queue gives a job to one worker at a time. Whoever
 * is killed after the server accepted and before `sent` is written sends a second mail, with the same `Message-ID`: we
 * would rather tell twice than not at all (docs/decisions/0012-mail-at-least-once.md).
 *
 * Throws `MailUnavailable` where it is worth trying again; at the last attempt the mail is `failed` too.
 */
export async function sendNotificationMail(notificationId: string, isLastAttempt: boolean): Promise<void> {
  const found = await findPending(notificationId);
  if (!found) return;
  if (!found.email || found.byMail === false) return settle(notificationId, "none");
  try {
    await sendMail(await letterTo(found, found.email));
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

async function findPending(id: string) {
  const [found] = await db
    .select({
      id: notifications.id,
      personId: notifications.personId,
      kind: notifications.kind,
      params: notifications.params,
      email: people.email,
      locale: people.locale,
      byMail: notificationPreferences.byMail,
    })
    .from(notifications)
    .innerJoin(people, eq(people.id, notifications.personId))
    .leftJoin(
      notificationPreferences,
      and(
        eq(notificationPreferences.personId, notifications.personId),
        eq(notificationPreferences.kind, notifications.kind),
      ),
    )
    .where(and(eq(notifications.id, id), eq(notifications.mailState, "pending")));
  return found ?? null;
}

async function letterTo({ id, personId, kind, params, locale }: Pending, to: string): Promise<Mail> {
  const portal = env().PORTICO_URL;
  const { name, profile } = await getMunicipality();
  const token = unsubscribeToken({ personId, kind });
  const content = composeMail({
    locale,
    kind,
    params,
    portal,
    unsubscribe: new URL(href(locale, "unsubscribe", {}, { token }), portal).href,
    sender: { office: profile.officeName[locale], municipality: name, email: profile.email },
  });
  const headers = {
    // RFC 8058: mail programs offer a button of their own.
    "List-Unsubscribe": `<${new URL(`/api/unsubscribe?token=${token}`, portal).href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return { ...content, id, to, headers };
}

async function settle(id: string, mailState: MailState): Promise<void> {
  await db
    .update(notifications)
    .set({ mailState, ...(mailState === "sent" && { mailedAt: new Date() }) })
    .where(and(eq(notifications.id, id), eq(notifications.mailState, "pending")));
}
