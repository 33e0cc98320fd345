// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PactCharts, PactHeadline } from "#components/pacts/register/pact-charts.tsx";
import { PactDownloads } from "#components/pacts/register/pact-downloads.tsx";
import { PactViews } from "#components/pacts/register/pact-views.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedStatistics } from "#lib/pacts/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-register.statistics");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("pactStatistics") });
}

export default async function PactStatisticsPage() {
  const locale = await getLocale();
  const t = await getTranslations("pact-register.statistics");
  const register = await getTranslations("pact-register");
  const [statistics, zones, topics] = await Promise.all([publishedStatistics(), publishedZones(), publishedTopics()]);
  return (
    <PublicPage
      section="pacts"
      title={t("title")}
      trail={[{ label: register("title"), href: href(locale, "pacts") }]}
      alternates={alternates("pactStatistics")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <PactViews locale={locale} current="statistics" />
        {statistics.all.all === 0 ? (
          <div className="pt-8">
            <EmptyState title={t("empty")} />
          </div>
        ) : (
          <>
            <section className="pt-10">
              <h2 className="text-3xl sm:text-4xl">{t("headline")}</h2>
              <p className="pt-3 pb-8 text-soft">{t("upTo", { date: formatDay(locale, statistics.today) })}</p>
              <PactHeadline statistics={statistics} />
            </section>
            <PactCharts locale={locale} statistics={statistics} zones={zones} topics={topics} />
            <PactDownloads />
          </>
        )}
      </div>
    </PublicPage>
  );
}
