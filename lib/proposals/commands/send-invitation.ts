// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { proposals } from "#db/schema/proposals.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { mailLocaleOf } from "#lib/accounts/mail-locale.ts";
import { MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { env } from "#lib/kernel/env.ts";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { composeInvitation } from "../compose-invitation.ts";
import { invitationToken } from "../invitation-token.ts";

/**
 * Sends the link of an invitation, in the language in which its reader is written to, where the address is of an
 * account; else in the one in which who invites signed in last. One that was answered, taken back or has expired is
 * not sent. Throws `MailUnavailable` where it is worth trying again; an address that takes no mail is never answered.
 */
export async function sendInvitation(coAuthorId: string, at = new Date()): Promise<void> {
  const [found] = await db
    .select({ invitation: coAuthors, inviter: fullName(people), inviterLocale: people.locale })
    .from(coAuthors)
    .innerJoin(proposals, eq(proposals.id, coAuthors.proposalId))
    .innerJoin(people, eq(people.id, proposals.authorId))
    .where(eq(coAuthors.id, coAuthorId));
  if (!found?.inviter || !found.invitation.email || found.invitation.expiresAt <= at) return;

  const { invitation, inviter, inviterLocale } = found;
  const locale = await mailLocaleOf(found.invitation.email, inviterLocale);
  const { name, profile } = await getMunicipality();
  const address = href(locale, "invitation", {}, { token: invitationToken(invitation) });
  const content = composeInvitation({
    locale,
    inviter,
    link: new URL(address, env().PORTICO_URL).href,
    expiresAt: invitation.expiresAt,
    sender: { office: profile.officeName[locale], municipality: name, email: profile.email },
  });
  try {
    await sendMail({ ...content, locale, id: invitation.id, to: found.invitation.email });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log("warn", "an invitation was refused", { coAuthorId }, error);
  }
}
