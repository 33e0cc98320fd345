// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { newsFeeds } from "#app/_frame/news-feeds.ts";
import { NewsListPage } from "#app/_frame/news-list.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("news.notices");
  const metadata = await pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("notices") });
  return { ...metadata, alternates: { ...metadata.alternates, types: await newsFeeds({ kind: "notice" }) } };
}

/** The newest notices; the older ones follow page by page. */
export default async function NoticesPage() {
  const locale = await getLocale();
  const t = await getTranslations("news.notices");
  return (
    <NewsListPage
      section="notices"
      title={t("title")}
      lead={t("lead")}
      alternates={alternates("notices")}
      filter={{ kind: "notice" }}
      page={1}
      hrefOf={(page) => (page === 1 ? href(locale, "notices") : href(locale, "noticesPage", { page: String(page) }))}
    />
  );
}
