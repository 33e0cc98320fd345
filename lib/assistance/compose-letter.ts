// SPDX-License-Identifier: AGPL-3.0-or-later
import { wallClock } from "#lib/kernel/clock.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { inWords } from "#lib/notifications/in-words.ts";
import { escaped, mailPage } from "#lib/notifications/mail-page.ts";
import type { StoredParams } from "#lib/notifications/params.ts";
import { confirmationHours } from "./letter-token.ts";
import type { LetterKind } from "./vocabulary.ts";

type Letter = {
  locale: Locale;
  kind: LetterKind;
  params: StoredParams;
  /** The full address of the page it leads to. */
  link: string;
  expiresAt: Date;
  sender: { office: string; municipality: string; email: string };
};

/** A mail to who did not sign in: the step in the words of its notification, and the link that is theirs alone. */
export function composeLetter(letter: Letter): { subject: string; text: string; html: string } {
  const { locale, link, sender } = letter;
  const t = translator(locale);
  const { subject, body, call } = wordsOf(letter);
  const ending =
    letter.kind === "confirm"
      ? [t("assistance.mail.confirmExpiry", { hours: confirmationHours }), t("assistance.mail.notYou")]
      : [t("assistance.mail.secret", { date: dayInWords(locale, wallClock(letter.expiresAt).date) })];
  const before = [t("assistance.mail.greeting"), body];
  const after = [
    ...ending,
    t("assistance.mail.signature", sender),
    t("assistance.mail.noReply", { email: sender.email }),
  ];
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
  const anchor = `<p><a href="${escaped(link)}">${escaped(call)}</a></p>`;
  return {
    subject,
    text: `${[...before, `${call}:\n${link}`, ...after].join("\n\n")}\n`,
    html: mailPage(locale, subject, [...before.map(paragraph), anchor, ...after.map(paragraph)]),
  };
}

function wordsOf({ locale, kind, params, sender }: Letter): { subject: string; body: string; call: string } {
  const t = translator(locale);
  if (kind === "confirm" || kind === "new-link") {
    const values = { municipality: sender.municipality, number: params.number ?? "", title: params.title ?? "" };
    return {
      subject: t(`assistance.mail.${kind}.subject`, values),
      body: t(`assistance.mail.${kind}.body`, values),
      call: t(`assistance.mail.${kind}.link`),
    };
  }
  const { subject, body, link } = inWords(locale, { kind, params });
  return { subject, body, call: link.label };
}
