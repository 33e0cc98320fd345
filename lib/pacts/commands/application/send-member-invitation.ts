// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { mailLocaleOf } from "#lib/accounts/mail-locale.ts";
import { MailRefused, sendMail } from "#lib/gateways/mail.ts";
import { env } from "#lib/kernel/env.ts";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { composeMemberInvitation } from "../../compose-member-invitation.ts";
import { memberToken } from "../../member-token.ts";

/**
 * Sends the link of an invitation, in the language in which its reader is written to, where the address is of an
 * account, else in the one in which who invites signed in last; a second time, as a reminder. One that was answered,
 * taken back or has lapsed is not sent. Throws `MailUnavailable` where it is worth trying again.
 */
export async function sendMemberInvitation(memberId: string, at = new Date()): Promise<void> {
  const [found] = await db
    .select({ member: pactMembers, inviter: fullName(people), inviterLocale: people.locale })
    .from(pactMembers)
    .innerJoin(pacts, eq(pacts.id, pactMembers.pactId))
    .innerJoin(people, eq(people.id, pacts.authorId))
    .where(eq(pactMembers.id, memberId));
  if (!found?.inviter || !found.member.email || found.member.expiresAt <= at) return;

  const { member, inviter, inviterLocale } = found;
  const locale = await mailLocaleOf(found.member.email, inviterLocale);
  const { name, profile } = await getMunicipality();
  const address = href(locale, "pactInvitation", {}, { token: memberToken(member) });
  const content = composeMemberInvitation({
    locale,
    inviter,
    minor: member.bornOn === null ? null : (member.name ?? ""),
    isReminder: member.remindedAt !== null,
    link: new URL(address, env().PORTICO_URL).href,
    expiresAt: member.expiresAt,
    sender: { office: profile.officeName[locale], municipality: name, email: profile.email },
  });
  try {
    const id = member.remindedAt === null ? member.id : `${member.id}-reminder`;
    await sendMail({ ...content, locale, id, to: found.member.email });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    log("warn", "an invitation was refused", { memberId }, error);
  }
}
