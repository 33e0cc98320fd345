// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { type MessageKey, translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import type { StoredParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

export type Words = {
  title: string;
  body: string;
  /** Of the mail. */
  subject: string;
  /** `href` is a path, without the host. */
  link: { href: string; label: string };
};

/** A notification in words. */
export function inWords(locale: Locale, { kind, params }: { kind: NotificationKind; params: StoredParams }): Words {
  const t = translator(locale);
  const values = withDaysInWords(locale, params);
  const say = (text: "title" | "body" | "subject" | "link") => t(textOf(kind, text), values);
  return {
    title: say("title"),
    body: say("body"),
    subject: say("subject"),
    link: { href: addresses[kind](locale, params), label: say("link") },
  };
}

const textOf = (kind: NotificationKind, text: "title" | "body" | "subject" | "link"): MessageKey =>
  `notifications.kinds.${kind}.${text}`;

type Address = (locale: Locale, params: StoredParams) => string;

const proposal: Address = (locale, { number = "" }) => href(locale, "proposal", { number });
const deskCase: Address = (locale, { caseId = "" }) => href(locale, "deskCase", { id: caseId });
