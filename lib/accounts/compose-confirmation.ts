// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { escaped, mailPage } from "#lib/notifications/mail-page.ts";
import { confirmationHours } from "./email-token.ts";

type Letter = {
  locale: Locale;
  /** The full address of the page that confirms. */
  link: string;
  sender: { office: string; municipality: string; email: string };
};

/** The mail that asks whether an address is theirs. It names nobody: it may have gone to the wrong mailbox. */
export function composeConfirmation({ locale, link, sender }: Letter): { subject: string; text: string; html: string } {
  const t = translator(locale);
  const subject = t("accounts.mail.subject", { municipality: sender.municipality });
  const before = [t("accounts.mail.greeting"), t("accounts.mail.why", { municipality: sender.municipality })];
  const call = t("accounts.mail.link");
  const after = [
    t("accounts.mail.expiry", { hours: confirmationHours }),
    t("accounts.mail.notYou"),
    t("accounts.mail.signature", sender),
    t("accounts.mail.noReply", { email: sender.email }),
  ];
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
  const anchor = `<p><a href="${escaped(link)}">${escaped(call)}</a></p>`;
  return {
    subject,
    text: `${[...before, `${call}:\n${link}`, ...after].join("\n\n")}\n`,
    html: mailPage(locale, subject, [...before.map(paragraph), anchor, ...after.map(paragraph)]),
  };
}
