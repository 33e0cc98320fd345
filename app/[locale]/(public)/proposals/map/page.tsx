// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { FilterBar } from "#components/proposals/filter-bar.tsx";
import { ProposalViews } from "#components/proposals/proposal-views.tsx";
import { ProposalsOnMap } from "#components/proposals/proposals-on-map.tsx";
import { SearchForm } from "#components/proposals/search-form.tsx";
import { ZonesWithCounts } from "#components/proposals/zones-with-counts.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { boundsOf } from "#lib/municipality/bounds.ts";
import { publishedTopics } from "#lib/municipality/published.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { publishedFacets, publishedMap } from "#lib/proposals/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search.map");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("proposalMap") });
}

/** Everything on one map, prerendered; a part of it, or what filters leave, is a search. */
export default async function ProposalMapPage() {
  const locale = await getLocale();
  const t = await getTranslations("search.map");
  const proposals = await getTranslations("proposals");
  const [zones, topics, counts] = await Promise.all([publishedZoneMap(), publishedTopics(), publishedFacets()]);
  const bounds = boundsOf(zones.map(({ polygon }) => polygon));
  const { marks, withoutPoint } = bounds ? await publishedMap(bounds) : { marks: [], withoutPoint: {} };
  return (
    <PublicPage
      section="proposals"
      title={t("title")}
      trail={[{ label: proposals("title"), href: href(locale, "proposals") }]}
      alternates={alternates("proposalMap")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <ProposalViews locale={locale} current="map" />
        {bounds ? (
          <>
            <div className="space-y-4 py-6">
              <SearchForm locale={locale} view="map" />
              <FilterBar locale={locale} counts={counts} view="map" zones={zones} topics={topics} />
            </div>
            <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[2fr_1fr]">
              <ProposalsOnMap locale={locale} zones={zones} marks={marks} withoutPoint={withoutPoint} />
              <ZonesWithCounts locale={locale} zones={zones} counts={counts.zone} withoutPoint={withoutPoint} />
            </div>
          </>
        ) : (
          <div className="pt-8">
            <EmptyState title={t("noZones")} />
          </div>
        )}
      </div>
    </PublicPage>
  );
}
