// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { proposalFeeds } from "#app/_frame/proposal-feeds.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { type UnderWay, underWay } from "#app/_frame/under-way.ts";
import { ResultsHead } from "#components/finding/results-head.tsx";
import { SortLinks } from "#components/finding/sort-links.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { MapOfResults } from "#components/maps/map-of-results.tsx";
import { ChosenFilters } from "#components/proposals/chosen-filters.tsx";
import { FilterBar } from "#components/proposals/filter-bar.tsx";
import { FoundProposals } from "#components/proposals/found-proposals.tsx";
import { ProposalViews } from "#components/proposals/proposal-views.tsx";
import { ProposalsOnMap } from "#components/proposals/proposals-on-map.tsx";
import { ReadingNote } from "#components/proposals/reading-note.tsx";
import { ResultDownloads } from "#components/proposals/result-downloads.tsx";
import { SearchForm } from "#components/proposals/search-form.tsx";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { boundsOf } from "#lib/municipality/bounds.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { onMap } from "#lib/proposals/marks.ts";
import { searchPublished } from "#lib/proposals/published.ts";
import { filterQuery, type ProposalFilter, type ProposalSearch, searchInput } from "#lib/proposals/schemas.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("proposalSearch"),
  });
  const { zone, topic } = searchInput.safeParse(await searchParams).data ?? {};
  const types = await proposalFeeds({ zone, topic });
  return { ...metadata, alternates: { ...metadata.alternates, types }, robots: { index: false, follow: true } };
}

/** Proposals found by words, filters and a part of the map: as a list, or on the map with the list below it. */
export default async function ProposalSearchPage({ searchParams }: Props) {
  const asked = searchInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { sort, view, page: _, ...filter } = asked.data;
  // The map is looked for at once: only where the words were put right is it another one.
  const found = await underWay(
    Promise.all([
      searchPublished(asked.data),
      publishedZones(),
      publishedTopics(),
      view === "map" ? foundOnMap(filter) : null,
    ]),
  );
  const locale = await getLocale();
  const t = await getTranslations("search");
  const proposals = await getTranslations("proposals");
  const addressOf = addressesOf(locale, asked.data);
  return (
    <PublicPage
      section="proposals"
      title={t("title")}
      trail={[{ label: proposals("title"), href: href(locale, "proposals") }]}
      alternates={alternates("proposalSearch", {}, { ...filterQuery(filter), sort, view })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <ProposalViews
          locale={locale}
          current={view ?? "list"}
          hrefs={{ list: addressOf({ view: undefined }), map: addressOf({ view: "map" }) }}
        />
        <Found search={asked.data} found={found} />
      </div>
    </PublicPage>
  );
}

type Change = { view?: "map"; page?: number; sort?: "newest"; area?: undefined };

/** The search with something changed; it begins anew on its first page. */
const addressesOf =
  (locale: Locale, { page: _, sort, view, ...filter }: ProposalSearch) =>
  (change: Change) =>
    href(locale, "proposalSearch", {}, { ...filterQuery(filter), sort, view, ...change });

type Answer = [
  Awaited<ReturnType<typeof searchPublished>>,
  Awaited<ReturnType<typeof publishedZones>>,
  Awaited<ReturnType<typeof publishedTopics>>,
  Awaited<ReturnType<typeof foundOnMap>> | null,
];

async function Found({ search, found }: { search: ProposalSearch; found: UnderWay<Answer> }) {
  const [result, zones, topics, asWritten] = await found.answer;
  const { page, sort, view, ...filter } = search;
  const locale = await getLocale();
  const t = await getTranslations("search");
  const addressOf = addressesOf(locale, search);
  const read: ProposalFilter = result.reading.as === "written" ? filter : { ...filter, q: result.reading.query };
  const map = asWritten && read !== filter ? await foundOnMap(read) : asWritten;
  return (
    <>
      <div className="space-y-4 pt-6">
        <SearchForm locale={locale} filter={filter} view={view} />
        <FilterBar locale={locale} filter={filter} counts={result.facets} view={view} zones={zones} topics={topics} />
      </div>
      <ChosenFilters locale={locale} filter={filter} view={view} zones={zones} topics={topics} />
      <ResultsHead title={t("results", { count: result.total })}>
        {filter.q && result.total > 1 ? (
          <SortLinks
            sort={sort}
            hrefs={{ relevance: addressOf({ sort: undefined }), newest: addressOf({ sort: "newest" }) }}
          />
        ) : null}
      </ResultsHead>
      <ReadingNote locale={locale} filter={filter} reading={result.reading} />
      {map ? (
        <MapOfResults whole={filter.area ? { href: addressOf({ area: undefined }), label: t("map.whole") } : null}>
          {map.shown ? (
            <ProposalsOnMap locale={locale} zones={map.zones} {...map.shown} filter={read} />
          ) : (
            <p>{t("map.noZones")}</p>
          )}
        </MapOfResults>
      ) : null}
      <FoundProposals
        locale={locale}
        result={result}
        page={page}
        today={today().toString()}
        hrefOf={(each) => addressOf({ page: each })}
      />
      {result.total > 0 ? <ResultDownloads locale={locale} filter={read} /> : null}
    </>
  );
}

/** What the map shows of these proposals; nothing where the municipality has no zones yet. */
async function foundOnMap(filter: ProposalFilter) {
  const zones = await publishedZoneMap();
  const bounds = filter.area ?? boundsOf(zones.map(({ polygon }) => polygon));
  return { zones, shown: bounds && (await onMap(bounds, filter)) };
}
