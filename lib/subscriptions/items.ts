// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { findTold as findEvent } from "#lib/agenda/queries.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { findTold as findArticle } from "#lib/news/queries.ts";
import type { SubscribedKind } from "./vocabulary.ts";

/** A thing that subscribers are told of, in the language of each. */
export type Item = {
  kind: SubscribedKind;
  topicCode: string | null;
  zones: string[];
  /** When an event first takes place. */
  startsAt: Date | null;
  isAllDay: boolean;
  cancelledReason: string | null;
  in: (locale: Locale) => { title: string; lead: string; href: string };
};

/** Null where it cannot be read, or no longer. */
export async function findItem(
  { kind, itemId }: { kind: SubscribedKind; itemId: string },
  at: Date,
  connection: Connection,
): Promise<Item | null> {
  const found = kind === "event" ? await findEvent(itemId, at, connection) : await findArticle(itemId, at, connection);
  const slug = found?.slug;
  if (!found || !slug) return null;
  const { title, lead, titleEn, leadEn } = found;
  const event = "startsAt" in found ? found : null;
  return {
    kind,
    topicCode: found.topicCode,
    zones: found.zones.map(({ code }) => code),
    startsAt: event?.startsAt ?? null,
    isAllDay: event?.isAllDay ?? false,
    cancelledReason: event?.cancelledReason ?? null,
    in: (locale) => ({
      ...(locale === "en" && titleEn ? { title: titleEn, lead: leadEn } : { title, lead }),
      href: href(locale, kind === "event" ? "agendaEvent" : "article", { slug }),
    }),
  };
}
