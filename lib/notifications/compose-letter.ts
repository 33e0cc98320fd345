// SPDX-License-Identifier: AGPL-3.0-or-later
import { wallClock } from "#lib/kernel/clock.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { escaped, mailPage } from "./mail-page.ts";

type Letter = {
  locale: Locale;
  subject: string;
  /** What comes before the link, a paragraph each. */
  before: readonly string[];
  /** The words of the link, and where it leads, whole. */
  call: string;
  link: string;
  expiresAt: Date;
  sender: { office: string; municipality: string; email: string };
};

/** A letter that asks somebody to open a link by a day: an invitation, as text and as a page. */
export function composeLetter({ locale, subject, before, call, link, expiresAt, sender }: Letter) {
  const t = translator(locale);
  const date = dayInWords(locale, wallClock(expiresAt).date);
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
