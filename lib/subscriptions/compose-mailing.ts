// SPDX-License-Identifier: AGPL-3.0-or-later
import { hourInWords, romeTimeZone } from "#lib/kernel/clock.ts";
import { type Locale, languageTag } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import type { MailFrame } from "#lib/notifications/mail-frame.ts";
import { escaped, mailPage } from "#lib/notifications/mail-page.ts";
import type { Item } from "./items.ts";
import { subscriptionAddress } from "./mail-links.ts";
import type { Tiding } from "./vocabulary.ts";

export type ToldItem = Item & { tiding: Tiding };

type Mailing = MailFrame & { token: string; items: readonly ToldItem[] };

/** Subject, plain text and HTML of the mail that tells subscribers of one thing or of several. */
export function composeMailing({ locale, portal, sender, token, items }: Mailing) {
  const t = translator(locale);
  const told = items.map((item) => wordsOf(item, locale, portal));
  const [first] = told;
  const subject =
    told.length === 1 && first
      ? first.title
      : t("subscriptions.mail.subject", { count: told.length, municipality: sender.municipality });
  const manage = subscriptionAddress(locale, token);
  const greeting = t("notifications.mail.greeting");
  const why = t("subscriptions.mail.why", { municipality: sender.municipality });
  const choose = t("subscriptions.mail.choose");
  const signature = t("notifications.mail.signature", sender);
  const text = [
    greeting,
    ...told.map(({ title, when, lead, address }) => [`* ${title}`, when, lead, address].filter(Boolean).join("\n")),
    signature,
    `-- \n${why}\n\n${choose}:\n${manage}`,
  ].join("\n\n");
  const html = mailPage(locale, subject, [
    `<h1 style="font-size:1.25rem">${escaped(subject)}</h1>`,
    `<p>${escaped(greeting)}</p>`,
    ...told.map(
      ({ title, when, lead, address }) =>
        `<h2 style="font-size:1.1rem"><a href="${escaped(address)}">${escaped(title)}</a></h2>\n<p>${[when, lead]
          .filter(Boolean)
          .map(escaped)
          .join("<br>")}</p>`,
    ),
    `<p>${escaped(signature)}</p>`,
    "<hr>",
    `<p>${escaped(why)}</p>`,
    `<p><a href="${escaped(manage)}">${escaped(choose)}</a></p>`,
  ]);
  return { subject, text: `${text}\n`, html };
}

function wordsOf(item: ToldItem, locale: Locale, portal: string) {
  const t = translator(locale);
  const { title, lead, href } = item.in(locale);
  const isOff = item.cancelledReason !== null;
  const day = item.startsAt?.toLocaleDateString(languageTag[locale], { dateStyle: "full", timeZone: romeTimeZone });
  const hour = item.startsAt && !item.isAllDay ? hourInWords(locale, item.startsAt) : "";
  return {
    title: isOff ? t("subscriptions.mail.cancelled", { title }) : title,
    when: [day, hour].filter(Boolean).join(", "),
    lead: isOff ? (item.cancelledReason ?? "") : lead,
    address: new URL(href, portal).href,
  };
}
