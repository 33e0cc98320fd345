// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { CommonsCard } from "#components/commons/commons-card.tsx";
import { CommonsMap } from "#components/commons/commons-map.tsx";
import { CommonsSearchForm } from "#components/commons/search-form.tsx";
import { ResultsHead } from "#components/finding/results-head.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { MapOfResults } from "#components/maps/map-of-results.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { publishedCommons, publishedMap } from "#lib/commons/published.ts";
import { type CommonsFilter, commonsFilterQuery, commonsSearchInput } from "#lib/commons/schemas.ts";
import { commonsOnPage } from "#lib/commons/vocabulary.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { boundsOf } from "#lib/municipality/bounds.ts";
import { publishedZones } from "#lib/municipality/published.ts";
import { publishedZoneMap } from "#lib/office/published.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("commons");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("commons"),
  });
  // What filters leave of the catalogue is a search; the whole of it is a page people look for.
  return Object.keys((await searchParams) ?? {}).length > 0
    ? { ...metadata, robots: { index: false, follow: true } }
    : metadata;
}

/** The catalogue of what can be cared for together: by words, narrowed, as a list or on the map. */
export default async function CommonsPage({ searchParams }: Props) {
  const asked = commonsSearchInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { view, page, ...filter } = asked.data;
  const locale = await getLocale();
  const t = await getTranslations("commons");
  const [{ total, commons }, zones] = await Promise.all([publishedCommons({ ...filter, page }), publishedZones()]);
  const query = commonsFilterQuery(filter);
  const addressOf = (change: { view?: "map"; page?: number; area?: undefined }) =>
    href(locale, "commons", {}, { ...query, view, ...change });
  return (
    <PublicPage
      section="pacts"
      title={t("title")}
      trail={[{ label: t("pacts"), href: href(locale, "pacts") }]}
      alternates={alternates("commons", {}, { ...query, view })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          <div className="flex flex-wrap items-center gap-4">
            <ButtonLink href={href(locale, "suggestCommons")} icon="plus">
              {t("suggest.title")}
            </ButtonLink>
            <TextLink href={href(locale, "calls")}>{t("seeCalls")}</TextLink>
          </div>
        </PageHeader>
        <CommonsSearchForm locale={locale} filter={filter} view={view} zones={zones} />
        <ResultsHead title={t("search.results", { count: total })}>
          <TextLink
            href={addressOf({ view: view ? undefined : "map" })}
            icon={view ? undefined : "map-marker"}
            className="touch"
          >
            {t(view ? "search.asList" : "search.onMap")}
          </TextLink>
        </ResultsHead>
        {view === "map" ? (
          <MapOfResults whole={filter.area ? { href: addressOf({ area: undefined }), label: t("map.whole") } : null}>
            <PlacedCommons filter={filter} />
          </MapOfResults>
        ) : null}
        {commons.length === 0 ? (
          <EmptyState
            title={t("search.none")}
            action={<TextLink href={href(locale, "commons")}>{t("search.reset")}</TextLink>}
          >
            {t("search.noneText")}
          </EmptyState>
        ) : (
          <CardGrid>
            {commons.map((each) => (
              <CommonsCard key={each.id} locale={locale} commons={each} />
            ))}
          </CardGrid>
        )}
        <div className="pt-10">
          <Pagination
            label={t("title")}
            page={page}
            pages={Math.ceil(total / commonsOnPage)}
            hrefOf={(each) => addressOf({ page: each })}
          />
        </div>
      </div>
    </PublicPage>
  );
}

async function PlacedCommons({ filter }: { filter: CommonsFilter }) {
  const locale = await getLocale();
  const t = await getTranslations("commons.map");
  const zones = await publishedZoneMap();
  const { area, ...found } = await publishedMap(boundsOf(zones.map(({ polygon }) => polygon)), filter);
  if (!area) return <p>{t("nothing")}</p>;
  return <CommonsMap locale={locale} zones={zones} area={area} filter={filter} {...found} />;
}
