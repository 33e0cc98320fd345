// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { inWords } from "./in-words.ts";
import { escaped, mailPage } from "./mail-page.ts";
import type { StoredParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

type Letter = {
  locale: Locale;
  kind: NotificationKind;
  params: StoredParams;
  /** The public address of the portal, such as `https://partecipa.comune.example.it`. */
  portal: string;
  /** The full address of the page where these mails are stopped. */
  unsubscribe: string;
  sender: { office: string; municipality: string; email: string };
};

/** Subject, plain text and HTML of the mail for a notification. The HTML has no images and names no other host. */
export function composeMail(letter: Letter): { subject: string; text: string; html: string } {
  const { locale, portal, unsubscribe, sender } = letter;
  const t = translator(locale);
  const { title, body, subject, link } = inWords(locale, letter);
  const address = new URL(link.href, portal).href;
  const greeting = t("notifications.mail.greeting");
  const signature = t("notifications.mail.signature", sender);
  const footer = [t("notifications.mail.why"), t("notifications.mail.noReply", { email: sender.email })];
  const stop = t("notifications.mail.stop");

  const text = [
    greeting,
    body,
    `${link.label}:\n${address}`,
    signature,
    `-- \n${[...footer, `${stop}:\n${unsubscribe}`].join("\n\n")}`,
  ].join("\n\n");

  const paragraphs = [
    `<h1 style="font-size:1.25rem">${escaped(title)}</h1>`,
    `<p>${escaped(greeting)}</p>`,
    `<p>${escaped(body)}</p>`,
    `<p><a href="${escaped(address)}">${escaped(link.label)}</a></p>`,
    `<p>${escaped(signature)}</p>`,
    "<hr>",
    ...footer.map((sentence) => `<p>${escaped(sentence)}</p>`),
    `<p><a href="${escaped(unsubscribe)}">${escaped(stop)}</a></p>`,
  ];
  return { subject, text: `${text}\n`, html: mailPage(locale, subject, paragraphs) };
}
