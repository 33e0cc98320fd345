// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import type { ArticleFilter } from "#lib/news/queries.ts";

/** By this link of the head a feed reader finds what is new, of a zone or topic if one is looked at. */
export async function newsFeeds(filter: ArticleFilter) {
  const locale = await getLocale();
  const t = await getTranslations("news");
  return { "application/atom+xml": [{ url: href(locale, "newsFeed", {}, filter), title: t("feedLink") }] };
}
