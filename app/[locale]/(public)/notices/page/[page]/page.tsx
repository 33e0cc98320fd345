// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { NewsListPage } from "#app/_frame/news-list.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { pageNumber } from "#lib/kernel/text.ts";
import { publishedArticles } from "#lib/news/published.ts";

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () => [{ page: "2" }];

/** The number of the page; null where there is none such. */
async function found(params: Props["params"]): Promise<number | null> {
  const page = pageNumber.safeParse((await params).page);
  if (!page.success || page.data < 2) return null;
  const { pages } = await publishedArticles({ kind: "notice" });
  return page.data <= pages ? page.data : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await found(params);
  if (page === null) return missingMetadata();
  const t = await getTranslations("news.notices");
  return pageMetadata({
    title: t("titleOfPage", { page }),
    description: t("lead"),
    alternates: alternates("noticesPage", { page: String(page) }),
  });
}

export default async function OlderNoticesPage({ params }: Props) {
  const page = await found(params);
  if (page === null) return <MissingPage />;
  const locale = await getLocale();
  const t = await getTranslations("news.notices");
  return (
    <NewsListPage
      section="notices"
      title={t("titleOfPage", { page })}
      lead={t("lead")}
      trail={[{ label: t("title"), href: href(locale, "notices") }]}
      alternates={alternates("noticesPage", { page: String(page) })}
      filter={{ kind: "notice" }}
      page={page}
      hrefOf={(other) => (other === 1 ? href(locale, "notices") : href(locale, "noticesPage", { page: String(other) }))}
    />
  );
}
