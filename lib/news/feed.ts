// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { type AtomEntry, atomFeed, lastChange } from "#lib/kernel/atom.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { richText } from "#lib/kernel/rich-text.ts";
import { richTextHtml } from "#lib/kernel/rich-text-html.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { findMunicipalityName } from "#lib/municipality/queries.ts";
import { type ArticleFilter, countCurrent, listWhole, type WholeArticle } from "./queries.ts";
import { newsTag } from "./tags.ts";

/** How many entries a page of a feed holds. */
const entriesOnPage = 50;

type Asked = ArticleFilter & { page: number };

/** The text of a feed; null for a zone, a topic or a page that there is not. */
export async function publishedNewsFeed(locale: Locale, { page, ...filter }: Asked) {
  "use cache";
  cacheTag(newsTag);
  cacheLife(publicCache);
  const at = new Date();
  const [zones, topics, municipality, total] = await Promise.all([
    publishedZones(),
    publishedTopics(),
    findMunicipalityName(),
    countCurrent(filter, at),
  ]);
  const zone = zones.find(({ code }) => code === filter.zone);
  const topic = topics.find(({ code }) => code === filter.topic);
  const pages = Math.max(1, Math.ceil(total / entriesOnPage));
  if ((filter.zone && !zone) || (filter.topic && !topic) || page > pages) return null;

  const articles = await listWhole(filter, at, { limit: entriesOnPage, offset: (page - 1) * entriesOnPage });
  const t = translator(locale);
  const name = municipality ?? t("shell.brand");
  const addressOf = (number: number) =>
    siteAddress() + href(locale, "newsFeed", {}, { ...filter, page: number > 1 ? number : undefined });
  const entries = articles.map((article) => entryOf(article, locale));
  const body = atomFeed({
    address: addressOf(page),
    page: siteAddress() + href(locale, filter.kind === "notice" ? "notices" : "news"),
    language: locale,
    title: [
      t("news.feedOf", { name, what: t(`news.feedWhat.${filter.kind ?? "all"}`) }),
      zone?.name,
      topic?.name[locale],
    ]
      .filter(Boolean)
      .join(" · "),
    author: name,
    rights: t("search.feed.rights"),
    pages: {
      first: addressOf(1),
      previous: page > 1 ? addressOf(page - 1) : undefined,
      next: page < pages ? addressOf(page + 1) : undefined,
    },
    entries,
  });
  return { body, changed: lastChange(entries) };
}

/** An article as feed readers show it: whole, in their language where it was written in it. */
export function entryOf(article: WholeArticle, locale: Locale): AtomEntry {
  const english = locale === "en" && article.titleEn !== null && article.bodyEn !== null;
  return {
    address: siteAddress() + href(locale, "article", { slug: article.slug }),
    title: (english ? article.titleEn : null) ?? article.title,
    published: article.publishedFrom,
    updated: article.changedAt ?? article.publishedFrom,
    summary: english ? article.leadEn : article.lead,
    content: richTextHtml(richText((english ? article.bodyEn : null) ?? article.body), siteAddress()),
    category: article.topic?.[locale],
  };
}
