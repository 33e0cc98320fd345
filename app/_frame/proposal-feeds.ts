// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";

/** By these links of the head a feed reader finds what is new, of a zone or topic if one is looked at. */
export async function proposalFeeds(filter: { zone?: string; topic?: string } = {}) {
  const locale = await getLocale();
  const t = await getTranslations("search.feed");
  const { zone, topic } = filter;
  return {
    "application/atom+xml": [
      { url: href(locale, "proposalFeed", {}, { zone, topic }), title: t("filed") },
      { url: href(locale, "proposalFeed", {}, { of: "answered", zone, topic }), title: t("answered") },
    ],
  };
}
