// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ArticleCard } from "#components/news/article-card.tsx";
import { NewsChoices } from "#components/news/news-choices.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedArticles } from "#lib/news/published.ts";
import type { ArticleFilter } from "#lib/news/queries.ts";
import { PublicPage, type PublicSection } from "./public-page.tsx";

type Props = {
  title: string;
  lead: ReactNode;
  section?: PublicSection;
  trail?: { label: string; href: string }[];
  alternates: Record<Locale, string>;
  filter: ArticleFilter;
  page: number;
  hrefOf?: (page: number) => string;
};

/** How many a page shows that has no further ones. */
const withoutPages = 36;

/** A list of news, of notices, or of both of a zone or topic. */
export async function NewsListPage({ filter, page, hrefOf, title, lead, ...frame }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("news");
  const subscriptions = await getTranslations("subscriptions");
  const [{ articles, pages, today }, zones, topics] = await Promise.all([
    publishedArticles(filter, page, hrefOf ? undefined : withoutPages),
    publishedZones(),
    publishedTopics(),
  ]);
  return (
    <PublicPage {...frame} title={title}>
      <div className="wrap pb-16">
        <PageHeader title={title} lead={lead}>
          <p className="flex flex-wrap gap-x-6">
            <TextLink href={href(locale, "subscribe")} icon="mail">
              {subscriptions("link")}
            </TextLink>
            <TextLink href={href(locale, "newsFeed", {}, filter)} icon="list" rel="alternate">
              {t("feedLink")}
            </TextLink>
          </p>
        </PageHeader>
        {articles.length === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : null}
        <CardGrid>
          {articles.map((article) => (
            <ArticleCard
              key={article.id}
              locale={locale}
              article={article}
              today={today}
              level={2}
              showKind={!filter.kind}
            />
          ))}
        </CardGrid>
        {hrefOf ? (
          <div className="pt-10">
            <Pagination label={title} page={page} pages={pages} hrefOf={hrefOf} />
          </div>
        ) : null}
        <Section title={t("choose")}>
          <NewsChoices locale={locale} zones={zones} topics={topics} filter={filter} />
        </Section>
      </div>
    </PublicPage>
  );
}
