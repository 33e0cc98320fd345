// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { type UnderWay, underWay } from "#app/_frame/under-way.ts";
import { OtherReading } from "#components/finding/other-reading.tsx";
import { ResultsHead } from "#components/finding/results-head.tsx";
import { SortLinks } from "#components/finding/sort-links.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { MapOfResults } from "#components/maps/map-of-results.tsx";
import { FindPacts } from "#components/pacts/register/find-pacts.tsx";
import { FoundPacts } from "#components/pacts/register/found-pacts.tsx";
import { PactDownloads } from "#components/pacts/register/pact-downloads.tsx";
import { PactViews } from "#components/pacts/register/pact-views.tsx";
import { PactsOnMap } from "#components/pacts/register/pacts-on-map.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { boundsOf } from "#lib/municipality/bounds.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { publishedArea, searchPublished } from "#lib/pacts/published.ts";
import { onMap } from "#lib/pacts/register-marks.ts";
import { type PactFilter, type PactSearch, pactFilterQuery, pactSearchInput } from "#lib/pacts/register-schemas.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-register.search");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("pactSearch"),
  });
  return { ...metadata, robots: { index: false, follow: true } };
}

/** Pacts found by words, filters and a part of the map: as a list, or on the map with the list below it. */
export default async function PactSearchPage({ searchParams }: Props) {
  const asked = pactSearchInput.safeParse(await searchParams);
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
  const t = await getTranslations("pact-register");
  const addressOf = addressesOf(locale, asked.data);
  return (
    <PublicPage
      section="pacts"
      title={t("search.title")}
      trail={[{ label: t("title"), href: href(locale, "pacts") }]}
      alternates={alternates("pactSearch", {}, { ...pactFilterQuery(filter), sort, view })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("search.title")} lead={t("search.lead")} />
        <PactViews
          locale={locale}
          current={view ?? "list"}
          hrefs={{ list: addressOf({ view: undefined }), map: addressOf({ view: "map" }) }}
        />
        <Found search={asked.data} found={found} />
      </div>
    </PublicPage>
  );
}

type Change = { view?: "map"; page?: number; sort?: "newest"; q?: string; area?: undefined };

/** The search with something changed; it begins anew on its first page. */
const addressesOf =
  (locale: Locale, { page: _, sort, view, ...filter }: PactSearch) =>
  (change: Change) =>
    href(locale, "pactSearch", {}, { ...pactFilterQuery(filter), sort, view, ...change });

type Answer = [
  Awaited<ReturnType<typeof searchPublished>>,
  Awaited<ReturnType<typeof publishedZones>>,
  Awaited<ReturnType<typeof publishedTopics>>,
  Awaited<ReturnType<typeof foundOnMap>> | null,
];

async function Found({ search, found }: { search: PactSearch; found: UnderWay<Answer> }) {
  const [result, zones, topics, asWritten] = await found.answer;
  const { page, sort, view, ...filter } = search;
  const locale = await getLocale();
  const t = await getTranslations("pact-register.search");
  const register = await getTranslations("pact-register");
  const addressOf = addressesOf(locale, search);
  const read: PactFilter = result.reading.as === "written" ? filter : { ...filter, q: result.reading.query };
  const map = asWritten && read !== filter ? await foundOnMap(read) : asWritten;
  return (
    <>
      <div className="pt-6">
        <FindPacts locale={locale} filter={filter} counts={result.facets} view={view} zones={zones} topics={topics} />
      </div>
      <ResultsHead title={t("results", { count: result.total })}>
        {filter.q && result.total > 1 ? (
          <SortLinks
            sort={sort}
            hrefs={{ relevance: addressOf({ sort: undefined }), newest: addressOf({ sort: "newest" }) }}
          />
        ) : null}
      </ResultsHead>
      <OtherReading
        reading={result.reading}
        any={t("any")}
        corrected={(query) => t.rich("corrected", { written: filter.q ?? "", query })}
        hrefOf={(q) => addressOf({ q, page: undefined })}
      />
      {map ? (
        <MapOfResults
          whole={filter.area ? { href: addressOf({ area: undefined }), label: register("map.whole") } : null}
        >
          {map.area ? (
            <PactsOnMap locale={locale} {...map} area={map.area} filter={read} />
          ) : (
            <p>{register("map.nothing")}</p>
          )}
        </MapOfResults>
      ) : null}
      <FoundPacts
        locale={locale}
        total={result.total}
        pacts={result.pacts}
        page={page}
        hrefOf={(each) => addressOf({ page: each })}
      />
      {result.total > 0 ? <PactDownloads filter={read} /> : null}
    </>
  );
}

/** What the map shows of these pacts; without an area where there is neither a town nor a place to show. */
async function foundOnMap(filter: PactFilter) {
  const zones = await publishedZoneMap();
  const area = filter.area ?? (await publishedArea(boundsOf(zones.map(({ polygon }) => polygon)), filter));
  return { zones, area, ...(area ? await onMap(area, filter) : { marks: [], withoutPoint: {} }) };
}
