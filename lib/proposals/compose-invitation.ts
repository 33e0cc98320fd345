// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { escaped, mailPage } from "#lib/notifications/mail-page.ts";

type Letter = {
  locale: Locale;
  /** Who invites, as the public page would name them. */
  inviter: string;
  /** The full address of the page of the invitation. */
  link: string;
  expiresAt: Date;
  sender: { office: string; municipality: string; email: string };
};

/**
 * The mail of an invitation. It says who invites, without which nobody would open it, and nothing of what they wrote: it
 * may have gone to the wrong mailbox.
 */
export function composeInvitation({ locale, inviter, link, expiresAt, sender }: Letter) {
  const t = translator(locale);
  const subject = t("filing.mail.subject", { name: inviter });
  const date = expiresAt.toLocaleDateString(locale === "en" ? "en-GB" : "it-IT", {
    dateStyle: "long",
    timeZone: "Europe/Rome",
  });
  const before = [
    t("filing.mail.greeting"),
    t("filing.mail.why", { name: inviter, municipality: sender.municipality }),
    t("filing.mail.how"),
  ];
  const call = t("filing.mail.link");
  const after = [
    t("filing.mail.expiry", { date }),
    t("filing.mail.notYou"),
    t("filing.mail.signature", sender),
    t("filing.mail.noReply", { email: sender.email }),
  ];
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
  const anchor = `<p><a href="${escaped(link)}">${escaped(call)}</a></p>`;
  return {
    subject,
    text: `${[...before, `${call}:\n${link}`, ...after].join("\n\n")}\n`,
    html: mailPage(locale, subject, [...before.map(paragraph), anchor, ...after.map(paragraph)]),
  };
}
