// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { composeLetter } from "#lib/notifications/compose-letter.ts";

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
export function composeInvitation({ inviter, ...letter }: Letter) {
  const t = translator(letter.locale);
  return composeLetter({
    ...letter,
    subject: t("filing.mail.subject", { name: inviter }),
    before: [
      t("filing.mail.greeting"),
      t("filing.mail.why", { name: inviter, municipality: letter.sender.municipality }),
      t("filing.mail.how"),
    ],
    call: t("filing.mail.link"),
  });
}
