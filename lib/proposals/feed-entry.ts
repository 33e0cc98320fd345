// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AtomEntry } from "#lib/kernel/atom.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import type { FeedEntry, FeedKind } from "./feed.ts";

/** A proposal, or its answer, as feed readers show it: nobody is named, and what was hidden says only that. */
export function atomEntry(entry: FeedEntry, of: FeedKind, locale: Locale): AtomEntry {
  const t = translator(locale);
  const isHidden = entry.publication === "hidden";
  const title = isHidden ? t("search.feed.hidden", { number: entry.number }) : entry.title;
  const address = siteAddress() + href(locale, "proposal", { number: entry.number });
  const category = entry.topic[locale];
  if (of === "answered" && entry.answeredAt && entry.outcome) {
    const outcome = t(`proposals.outcome.${entry.outcome}`);
    return {
      address: `${address}#answer`,
      title: t("search.feed.answeredEntry", { outcome, title }),
      published: entry.answeredAt,
      updated: entry.updatedAt,
      summary: entry.answer ?? "",
      category,
    };
  }
  return {
    address,
    title,
    published: entry.submittedAt ?? entry.updatedAt,
    updated: entry.updatedAt,
    summary: isHidden ? "" : (entry.body ?? ""),
    category,
  };
}
