// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { composeLetter } from "#lib/notifications/compose-letter.ts";

type Letter = {
  locale: Locale;
  inviter: string;
  /** The minor a parent is asked about; null where the invited person is asked for themselves. */
  minor: string | null;
  isReminder: boolean;
  link: string;
  expiresAt: Date;
  sender: { office: string; municipality: string; email: string };
};

/** The mail that asks somebody whether they belong to a group. It says who asks and nothing of what they wrote. */
export function composeMemberInvitation({ locale, inviter, minor, isReminder, link, expiresAt, sender }: Letter) {
  const t = translator(locale);
  const names = { name: inviter, municipality: sender.municipality, minor: minor ?? "" };
  return composeLetter({
    locale,
    subject: t(isReminder ? "pact-application.mail.reminder" : "pact-application.mail.subject", names),
    before: [
      t("filing.mail.greeting"),
      t(minor === null ? "pact-application.mail.why" : "pact-application.mail.whyMinor", names),
      t("pact-application.mail.how"),
    ],
    call: t("pact-application.mail.link"),
    link,
    expiresAt,
    sender,
  });
}
