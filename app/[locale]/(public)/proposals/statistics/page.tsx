// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ProposalViews } from "#components/proposals/proposal-views.tsx";
import { Headline } from "#components/statistics/headline.tsx";
import { ProposalCharts } from "#components/statistics/proposal-charts.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedStatistics } from "#lib/proposals/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("statistics");
  return pageMetadata({ title: t("title"), description: t("lead"), alternates: alternates("proposalStatistics") });
}

const howWeCount = ["all", "term", "median", "data"] as const;

export default async function ProposalStatisticsPage() {
  const locale = await getLocale();
  const t = await getTranslations("statistics");
  const proposals = await getTranslations("proposals");
  const [statistics, zones, topics] = await Promise.all([publishedStatistics(), publishedZones(), publishedTopics()]);
  return (
    <PublicPage
      section="proposals"
      title={t("title")}
      trail={[{ label: proposals("title"), href: href(locale, "proposals") }]}
      alternates={alternates("proposalStatistics")}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <ProposalViews locale={locale} current="statistics" />
        {statistics.all.filed === 0 ? (
          <div className="pt-8">
            <EmptyState title={t("empty")} />
          </div>
        ) : (
          <>
            <section className="pt-10">
              <h2 className="text-3xl sm:text-4xl">{t("headline")}</h2>
              <p className="pt-3 pb-8 text-soft">{t("upTo", { date: formatDay(locale, statistics.today) })}</p>
              <Headline all={statistics.all} />
            </section>
            <ProposalCharts locale={locale} statistics={statistics} zones={zones} topics={topics} />
          </>
        )}
        <Section title={t("how")}>
          <ul className="measure list-disc space-y-2 pl-6">
            {howWeCount.map((item) => (
              <li key={item}>{t(`howItems.${item}`)}</li>
            ))}
          </ul>
          <ButtonLink href={href(locale, "openData")} variant="secondary" icon="download" className="mt-6">
            {t("openData")}
          </ButtonLink>
        </Section>
      </div>
    </PublicPage>
  );
}
