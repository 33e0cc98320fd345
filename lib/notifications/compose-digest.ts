// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import { translator } from "#lib/kernel/messages.ts";
import { inWords } from "./in-words.ts";
import type { MailFrame, OfferedChoice } from "./mail-frame.ts";
import { escaped, mailFooter, mailPage } from "./mail-page.ts";
import type { StoredParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

type Digest = MailFrame & {
  day: string;
  told: readonly { kind: NotificationKind; params: StoredParams }[];
  choices: readonly OfferedChoice[];
};

/** Subject, plain text and HTML of the mail that tells at once what waited, oldest first. */
export function composeDigest(digest: Digest): { subject: string; text: string; html: string } {
  const { locale, portal, sender, told } = digest;
  const t = translator(locale);
  const subject = t("notifications.digest.subject", { count: told.length, day: dayInWords(locale, digest.day) });
  const lead = t("notifications.digest.lead", { count: told.length });
  const items = told.map((one) => {
    const words = inWords(locale, one);
    return { ...words, address: new URL(words.link.href, portal).href };
  });
  const signature = t("notifications.mail.signature", sender);
  const footer = mailFooter(digest);

  const text = [
    t("notifications.mail.greeting"),
    lead,
    ...items.map(({ title, body, link, address }) => `* ${title}\n${body}\n${link.label}:\n${address}`),
    signature,
    footer.text,
  ].join("\n\n");

  const paragraphs = [
    `<h1 style="font-size:1.25rem">${escaped(subject)}</h1>`,
    `<p>${escaped(t("notifications.mail.greeting"))}</p>`,
    `<p>${escaped(lead)}</p>`,
    ...items.map(
      ({ title, body, link, address }) =>
        `<h2 style="font-size:1.1rem">${escaped(title)}</h2>\n<p>${escaped(body)}<br><a href="${escaped(address)}">${escaped(link.label)}</a></p>`,
    ),
    `<p>${escaped(signature)}</p>`,
    ...footer.html,
  ];
  return { subject, text: `${text}\n`, html: mailPage(locale, subject, paragraphs) };
}
