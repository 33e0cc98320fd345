// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { emailConfirmations, people } from "#db/schema/accounts.ts";
import { MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { env } from "#lib/kernel/env.ts";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { composeConfirmation } from "../compose-confirmation.ts";
import { emailToken } from "../email-token.ts";
import { mailLocale } from "../mail-locale.ts";

/**
 * Sends the link of a confirmation. One that was replaced, used or has expired is not sent. Throws `MailUnavailable`
 * where it is worth trying again; an address that takes no mail is simply never confirmed.
 */
export async function sendEmailConfirmation(tokenHash: string, at = new Date()): Promise<void> {
  const [found] = await db
    .select({ confirmation: emailConfirmations, locale: mailLocale(people) })
    .from(emailConfirmations)
    .innerJoin(people, eq(people.id, emailConfirmations.personId))
    .where(and(eq(emailConfirmations.tokenHash, tokenHash), isNull(emailConfirmations.usedAt)));
  if (!found || found.confirmation.expiresAt <= at) return;

  const { confirmation, locale } = found;
  const { name, profile } = await getMunicipality();
  const address = href(locale, "confirmEmail", {}, { token: emailToken(confirmation) });
  const content = composeConfirmation({
    locale,
    link: new URL(address, env().PORTICO_URL).href,
    sender: { office: profile.officeName[locale], municipality: name, email: profile.email },
  });
  try {
    await sendMail({ ...content, locale, id: tokenHash, to: confirmation.email });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log("warn", "a confirmation was refused", { personId: confirmation.personId }, error);
  }
}
