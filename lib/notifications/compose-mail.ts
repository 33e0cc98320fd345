// SPDX-License-Identifier: AGPL-3.0-or-later
import { translator } from "#lib/kernel/messages.ts";
import { inWords } from "./in-words.ts";
import type { MailFrame, OfferedChoice } from "./mail-frame.ts";
import { escaped, mailFooter, mailPage } from "./mail-page.ts";
import type { StoredParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

type Letter = MailFrame & {
  kind: NotificationKind;
  params: StoredParams;
  choices: readonly OfferedChoice[];
};

/** Subject, plain text and HTML of the mail for a notification. The HTML has no images and names no other host. */
export function composeMail(letter: Letter): { subject: string; text: string; html: string } {
  const { locale, portal, sender } = letter;
  const t = translator(locale);
  const { title, body, subject, link } = inWords(locale, letter);
  const address = new URL(link.href, portal).href;
  const greeting = t("notifications.mail.greeting");
  const signature = t("notifications.mail.signature", sender);
  const footer = mailFooter(letter);

  const text = [greeting, body, `${link.label}:\n${address}`, signature, footer.text].join("\n\n");

  const paragraphs = [
    `<h1 style="font-size:1.25rem">${escaped(title)}</h1>`,
    `<p>${escaped(greeting)}</p>`,
    `<p>${escaped(body)}</p>`,
    `<p><a href="${escaped(address)}">${escaped(link.label)}</a></p>`,
    `<p>${escaped(signature)}</p>`,
    ...footer.html,
  ];
  return { subject, text: `${text}\n`, html: mailPage(locale, subject, paragraphs) };
}
