// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { subscribers } from "#db/schema/subscriptions.ts";
import { MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { log } from "#lib/kernel/log.ts";
import { translator } from "#lib/kernel/messages.ts";
import { mailFrame } from "#lib/notifications/mail-frame.ts";
import { escaped, mailPage } from "#lib/notifications/mail-page.ts";
import { subscriptionAddress } from "../mail-links.ts";
import { addressIn, subscriptionToken } from "../mailbox.ts";

/**
 * Sends the mail that asks an address whether it wants our news, or says that it gets them already. Throws
 * `MailUnavailable` where it is worth trying again; an address that takes no mail is simply never confirmed.
 */
export async function sendQuestion(subscriberId: string): Promise<void> {
  const [subscriber] = await db.select().from(subscribers).where(eq(subscribers.id, subscriberId));
  if (!subscriber) return;
  const { locale, askedAt } = subscriber;
  const t = translator(locale);
  const { sender } = await mailFrame(locale);
  const which = subscriber.state === "confirmed" ? "known" : "question";
  const address = subscriptionAddress(locale, subscriptionToken(subscriber));
  const subject = t(`subscriptions.${which}.subject`, { municipality: sender.municipality });
  const before = [
    t("notifications.mail.greeting"),
    t(`subscriptions.${which}.why`, { municipality: sender.municipality }),
  ];
  const link = t(`subscriptions.${which}.link`);
  const after = [t(`subscriptions.${which}.notYou`), t("notifications.mail.signature", sender)];
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
  try {
    await sendMail({
      // Asked again, it is another mail.
      id: `${subscriber.id}-${askedAt.getTime()}`,
      to: addressIn(subscriber.emailSealed),
      locale,
      subject,
      text: `${[...before, `${link}:\n${address}`, ...after].join("\n\n")}\n`,
      html: mailPage(locale, subject, [
        ...before.map(paragraph),
        `<p><a href="${escaped(address)}">${escaped(link)}</a></p>`,
        ...after.map(paragraph),
      ]),
    });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log("warn", "a question to a subscriber was refused", { subscriberId }, error);
  }
}
