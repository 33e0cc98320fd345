// SPDX-License-Identifier: AGPL-3.0-or-later
import { env } from "#lib/kernel/env.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { type MailChoice, mailChoiceToken } from "./mail-choice.ts";
import type { NotificationTopic } from "./vocabulary.ts";

/** What every mail to a person shares: its language, the address of the portal, who writes. */
export type MailFrame = {
  locale: Locale;
  /** The public address of the portal, such as `https://partecipa.comune.example.it`. */
  portal: string;
  sender: { office: string; municipality: string; email: string };
};

export async function mailFrame(locale: Locale): Promise<MailFrame> {
  const { name, profile } = await getMunicipality();
  const sender = { office: profile.officeName[locale], municipality: name, email: profile.email };
  return { locale, portal: env().PORTICO_URL, sender };
}

/** A choice that a mail offers, with the full address of its page. */
export type OfferedChoice = { what: MailChoice["what"]; address: string };

type About = { personId: string; about: NotificationTopic[]; proposalId: string | null };

/** What can be chosen at the foot of a mail: fewer mails, none, or no longer to follow the proposal it speaks of. */
export function choicesOf(locale: Locale, { personId, about, proposalId }: About): OfferedChoice[] {
  const offered: MailChoice[] = [
    ...(proposalId ? [{ what: "unfollow" as const, personId, about: proposalId }] : []),
    { what: "weekly", personId, about },
    { what: "stop", personId, about },
  ];
  return offered.map((choice) => ({
    what: choice.what,
    address: new URL(href(locale, "unsubscribe", {}, { token: mailChoiceToken(choice) }), env().PORTICO_URL).href,
  }));
}

/** RFC 8058: mail programs offer a button of their own. */
export function unsubscribeHeaders({ personId, about }: Omit<About, "proposalId">): Record<string, string> {
  const token = mailChoiceToken({ what: "stop", personId, about });
  const address = new URL("/api/unsubscribe", env().PORTICO_URL);
  address.searchParams.set("token", token);
  return {
    "List-Unsubscribe": `<${address.href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
