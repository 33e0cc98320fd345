// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { FindPacts } from "#components/pacts/register/find-pacts.tsx";
import { PactViews } from "#components/pacts/register/pact-views.tsx";
import { PactsByZone } from "#components/pacts/register/pacts-by-zone.tsx";
import { PactsOnMap } from "#components/pacts/register/pacts-on-map.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { boundsOf } from "#lib/municipality/bounds.ts";
import { publishedTopics } from "#lib/municipality/published.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { publishedFacets, publishedMap } from "#lib/pacts/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-register.map");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("pactMap") });
}

/** The whole register on one map, prerendered; a part of it, or what filters leave, is a search. */
export default async function PactMapPage() {
  const locale = await getLocale();
  const t = await getTranslations("pact-register");
  const [zones, topics, counts] = await Promise.all([publishedZoneMap(), publishedTopics(), publishedFacets()]);
  const { area, marks, withoutPoint } = await publishedMap(boundsOf(zones.map(({ polygon }) => polygon)));
  return (
    <PublicPage
      section="pacts"
      title={t("map.title")}
      trail={[{ label: t("title"), href: href(locale, "pacts") }]}
      alternates={alternates("pactMap")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("map.title")} lead={t("map.lead")} />
        <PactViews locale={locale} current="map" />
        {area ? (
          <>
            <div className="py-6">
              <FindPacts locale={locale} counts={counts} view="map" zones={zones} topics={topics} />
            </div>
            <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[2fr_1fr]">
              <PactsOnMap locale={locale} zones={zones} area={area} marks={marks} withoutPoint={withoutPoint} />
              <PactsByZone locale={locale} zones={zones} counts={counts.zone} />
            </div>
          </>
        ) : (
          <div className="pt-8">
            <EmptyState title={t("map.nothing")} />
          </div>
        )}
      </div>
    </PublicPage>
  );
}
