// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { newsFeeds } from "#app/_frame/news-feeds.ts";
import { NewsListPage } from "#app/_frame/news-list.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics } from "#lib/municipality/published.ts";

type Props = { params: Promise<{ topic: string }> };

/** An empty house makes none. */
export async function generateStaticParams() {
  const all = await publishedTopics();
  return all.length > 0 ? all.map(({ code }) => ({ topic: code })) : [{ topic: "none" }];
}

async function found(params: Props["params"]) {
  const { topic: asked } = await params;
  return (await publishedTopics()).find(({ code }) => code === asked) ?? null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await found(params);
  if (!topic) return missingMetadata();
  const locale = await getLocale();
  const t = await getTranslations("news.topic");
  const metadata = await pageMetadata({
    title: t("title", { topic: topic.name[locale] }),
    description: t("lead", { topic: topic.name[locale] }),
    alternates: alternates("newsOfTopic", { topic: topic.code }),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await newsFeeds({ topic: topic.code }) } };
}

/** The newest news and notices of one topic. */
export default async function NewsOfTopicPage({ params }: Props) {
  const topic = await found(params);
  if (!topic) return <MissingPage />;
  const locale = await getLocale();
  const t = await getTranslations("news");
  return (
    <NewsListPage
      section="news"
      title={t("topic.title", { topic: topic.name[locale] })}
      lead={t("topic.lead", { topic: topic.name[locale] })}
      trail={[{ label: t("news.title"), href: href(locale, "news") }]}
      alternates={alternates("newsOfTopic", { topic: topic.code })}
      filter={{ topic: topic.code }}
      page={1}
    />
  );
}
