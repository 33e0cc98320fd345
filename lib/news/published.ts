// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { listPictureSizes } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import { type ArticleFilter, countCurrent, findCurrent, listCurrent, listSlugs } from "./queries.ts";
import { newsTag } from "./tags.ts";
import { pageSize } from "./vocabulary.ts";

/** What prerendered pages show. What appears or is over by the clock comes with the next look, within the half minute. */

export async function publishedArticles(filter: ArticleFilter, page = 1, limit = pageSize) {
  "use cache";
  cacheTag(newsTag);
  cacheLife(publicCache);
  const at = new Date();
  const [articles, total] = await Promise.all([
    listCurrent(filter, at, { limit, offset: (page - 1) * limit }),
    countCurrent(filter, at),
  ]);
  return { articles, total, pages: Math.max(1, Math.ceil(total / limit)), today: today().toString() };
}

/** An article with the sizes of its pictures; null where nothing can be read at this address. */
export async function publishedArticle(slug: string) {
  "use cache";
  cacheTag(newsTag);
  cacheLife(publicCache);
  const article = await findCurrent(slug, new Date());
  if (!article) return null;
  const pictures = await listPictureSizes({ kind: "article", id: article.id });
  return { article, pictures, today: today().toString() };
}

/** A site map holds 50,000 addresses at most. */
const slugsInSiteMap = 4_000;

export async function publishedSlugs() {
  "use cache";
  cacheTag(newsTag);
  cacheLife(publicCache);
  return listSlugs(new Date(), slugsInSiteMap);
}
