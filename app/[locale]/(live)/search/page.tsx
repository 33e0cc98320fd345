// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { type UnderWay, underWay } from "#app/_frame/under-way.ts";
import { ResultsHead } from "#components/finding/results-head.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { NothingFound } from "#components/search/nothing-found.tsx";
import { SearchFilters } from "#components/search/search-filters.tsx";
import { SearchResults } from "#components/search/search-results.tsx";
import { SiteReadingNote } from "#components/search/site-reading-note.tsx";
import { SiteSearchForm } from "#components/search/site-search-form.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedZones } from "#lib/municipality/published.ts";
import { searchPublished } from "#lib/search/published.ts";
import { type SiteSearch, siteSearchInput } from "#lib/search/schemas.ts";
import { lastPage, resultsOnPage } from "#lib/search/vocabulary.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("site-search");
  const { q } = siteSearchInput.safeParse(await searchParams).data ?? {};
  const metadata = await pageMetadata({
    title: q ? t("titleOf", { query: q }) : t("title"),
    description: t("lead"),
    alternates: alternates("search"),
  });
  return { ...metadata, robots: { index: false, follow: true } };
}

/** Everything public that holds the words that are sought, narrowed by kind, zone and year. */
export default async function SearchPage({ searchParams }: Props) {
  const asked = siteSearchInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { page: _, ...filter } = asked.data;
  const locale = await getLocale();
  const found = await underWay(Promise.all([searchPublished(asked.data, locale), publishedZones()]));
  const t = await getTranslations("site-search");
  return (
    <PublicPage title={t("title")} alternates={alternates("search", {}, filter)}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <Found asked={asked.data} found={found} />
      </div>
    </PublicPage>
  );
}

type Answer = [Awaited<ReturnType<typeof searchPublished>>, Awaited<ReturnType<typeof publishedZones>>];

async function Found({ asked: { page, ...filter }, found: begun }: { asked: SiteSearch; found: UnderWay<Answer> }) {
  const [{ total, found, facets, reading, nothing }, zones] = await begun.answer;
  const locale = await getLocale();
  const t = await getTranslations("site-search");
  const reach = lastPage * resultsOnPage;
  return (
    <>
      <div className="space-y-4">
        <SiteSearchForm locale={locale} filter={filter} />
        <SearchFilters locale={locale} filter={filter} counts={facets} zones={zones} />
      </div>
      <ResultsHead title={t(filter.q || nothing === "filters" ? "results" : "everything", { count: total })}>
        <TextLink href={href(locale, "proposalSearch", {}, { q: filter.q })} className="touch text-base" icon="search">
          {t("proposalsOnly")}
        </TextLink>
      </ResultsHead>
      <SiteReadingNote locale={locale} filter={filter} reading={reading} />
      {found.length > 0 ? <SearchResults locale={locale} found={found} zones={zones} /> : null}
      {nothing ? <NothingFound locale={locale} why={nothing} /> : null}
      {total > 0 && found.length === 0 ? <p>{t("beyond")}</p> : null}
      {total > reach ? <p className="measure pt-6 text-soft">{t("reach", { count: reach })}</p> : null}
      <div className="pt-8">
        <Pagination
          label={t("title")}
          page={page}
          pages={Math.min(lastPage, Math.ceil(total / resultsOnPage))}
          hrefOf={(each) => href(locale, "search", {}, { ...filter, page: each > 1 ? each : undefined })}
        />
      </div>
    </>
  );
}
