// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { atomFeed, lastChange } from "#lib/kernel/atom.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { plainText, richText } from "#lib/kernel/rich-text.ts";
import { richTextHtml } from "#lib/kernel/rich-text-html.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { findMunicipalityName } from "#lib/municipality/queries.ts";
import { listAttachmentsOf, listPublished } from "./queries.ts";
import { callsTag } from "./tags.ts";

/** How many characters of a call its summary holds. */
const summaryLength = 300;

/** The latest calls, whole, as an Atom feed. */
export async function publishedCallsFeed(locale: Locale) {
  "use cache";
  cacheTag(callsTag);
  cacheLife(publicCache);
  const [calls, municipality] = await Promise.all([listPublished(), findMunicipalityName()]);
  const attachments = await listAttachmentsOf(calls.map(({ id }) => id));
  const t = translator(locale);
  const name = municipality ?? t("shell.brand");
  const entries = calls.map((call) => {
    const text = richText(call.body);
    const published = call.publishedAt ?? call.updatedAt;
    return {
      address: siteAddress() + href(locale, "call", { slug: call.slug ?? "" }),
      title: call.title,
      published,
      updated: call.updatedAt,
      summary: plainText(text).slice(0, summaryLength),
      content: richTextHtml(text, siteAddress()),
      category: call.topic?.[locale],
      enclosures: (attachments.get(call.id) ?? []).map(({ id, alternative, name: file, mediaType, bytes }) => ({
        ...{ address: `${siteAddress()}/api/files/${id}`, title: alternative ?? file },
        ...{ mediaType, bytes },
      })),
    };
  });
  const body = atomFeed({
    address: siteAddress() + href(locale, "callsFeed"),
    page: siteAddress() + href(locale, "calls"),
    language: locale,
    title: t("calls.feedOf", { name }),
    author: name,
    rights: t("search.feed.rights"),
    entries,
  });
  return { body, changed: lastChange(entries) };
}
