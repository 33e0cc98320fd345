// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { MissingPage, missingMetadata } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { ArticleView } from "#components/news/article-view.tsx";
import { headlineIn } from "#components/ui/in-language.ts";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { plainText, richText } from "#lib/kernel/rich-text.ts";
import { siteAddress } from "#lib/kernel/site-address.ts";
import { slugInput } from "#lib/kernel/text.ts";
import { publishedArticle, publishedArticles } from "#lib/news/published.ts";
import { publishedMunicipality } from "#lib/office/published.ts";

/** The newest are made with the build, the others when they are first asked for; an empty house makes none. */
export async function generateStaticParams() {
  const { articles } = await publishedArticles({});
  return articles.length > 0 ? articles.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

type Props = { params: Promise<{ slug: string }> };

async function found(params: Props["params"]) {
  const slug = slugInput.safeParse((await params).slug);
  return slug.success ? publishedArticle(slug.data) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const read = await found(params);
  if (!read) return missingMetadata();
  const { title, lead } = headlineIn(await getLocale(), read.article);
  return pageMetadata({
    title,
    description: lead || plainText(richText(read.article.body)).slice(0, 160),
    alternates: alternates("article", { slug: read.article.slug }),
  });
}

export default async function ArticlePage({ params }: Props) {
  const read = await found(params);
  if (!read) return <MissingPage />;
  const { article, pictures, today } = read;
  const locale = await getLocale();
  const t = await getTranslations("news");
  const list = article.kind === "news" ? "news" : "notices";
  const { title } = headlineIn(locale, article);
  const municipality = await publishedMunicipality();
  return (
    <PublicPage
      section={list}
      title={title}
      trail={[{ label: t(`${list}.title`), href: href(locale, list) }]}
      alternates={alternates("article", { slug: article.slug })}
    >
      <div className="wrap pb-16">
        <ArticleView locale={locale} article={article} pictures={pictures} today={today} />
      </div>
      <JsonLd
        data={{
          "@type": "NewsArticle",
          headline: title,
          datePublished: article.publishedFrom.toISOString(),
          dateModified: (article.changedAt ?? article.publishedFrom).toISOString(),
          url: siteAddress() + href(locale, "article", { slug: article.slug }),
          publisher: { "@type": "GovernmentOrganization", name: municipality?.name ?? "" },
        }}
      />
    </PublicPage>
  );
}
