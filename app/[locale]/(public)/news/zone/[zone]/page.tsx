// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { newsFeeds } from "#app/_frame/news-feeds.ts";
import { NewsListPage } from "#app/_frame/news-list.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedZones } from "#lib/municipality/published.ts";

type Props = { params: Promise<{ zone: string }> };

/** An empty house makes none. */
export async function generateStaticParams() {
  const all = await publishedZones();
  return all.length > 0 ? all.map(({ code }) => ({ zone: code })) : [{ zone: "none" }];
}

async function found(params: Props["params"]) {
  const { zone: asked } = await params;
  return (await publishedZones()).find(({ code }) => code === asked) ?? null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const zone = await found(params);
  if (!zone) return missingMetadata();
  const t = await getTranslations("news.zone");
  const metadata = await pageMetadata({
    title: t("title", { zone: zone.name }),
    description: t("lead", { zone: zone.name }),
    alternates: alternates("newsOfZone", { zone: zone.code }),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await newsFeeds({ zone: zone.code }) } };
}

/** The newest news and notices of one zone. */
export default async function NewsOfZonePage({ params }: Props) {
  const zone = await found(params);
  if (!zone) return <MissingPage />;
  const locale = await getLocale();
  const t = await getTranslations("news");
  return (
    <NewsListPage
      section="news"
      title={t("zone.title", { zone: zone.name })}
      lead={t("zone.lead", { zone: zone.name })}
      trail={[{ label: t("news.title"), href: href(locale, "news") }]}
      alternates={alternates("newsOfZone", { zone: zone.code })}
      filter={{ zone: zone.code }}
      page={1}
    />
  );
}
