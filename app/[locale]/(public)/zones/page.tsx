// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ZoneCards } from "#components/office/zone-cards.tsx";
import { ZonesOnMap } from "#components/office/zones-on-map.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { publishedZoneMap } from "#lib/office/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.zones");
  const zones = await publishedZoneMap();
  return pageMetadata({
    title: t("title"),
    description: t("lead", { count: zones.length }),
    alternates: alternates("zones"),
  });
}

export default async function ZonesPage() {
  const locale = await getLocale();
  const t = await getTranslations("office.zones");
  const zones = await publishedZoneMap();
  if (zones.length === 0) {
    return (
      <PublicPage section="zones" title={t("title")} alternates={alternates("zones")}>
        <div className="wrap">
          <PageHeader title={t("title")} />
          <EmptyState title={t("empty")} />
        </div>
      </PublicPage>
    );
  }
  return (
    <PublicPage section="zones" title={t("title")} alternates={alternates("zones")}>
      <div className="wrap">
        <PageHeader title={t("title")} lead={t("lead", { count: zones.length })} />
        <ZonesOnMap locale={locale} zones={zones} />
        <Section title={t("list")}>
          <ZoneCards locale={locale} zones={zones} />
        </Section>
      </div>
    </PublicPage>
  );
}
