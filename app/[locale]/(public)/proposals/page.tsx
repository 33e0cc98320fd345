// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { proposalFeeds } from "#app/_frame/proposal-feeds.ts";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { FilterBar } from "#components/proposals/filter-bar.tsx";
import { ProposalCard } from "#components/proposals/proposal-card.tsx";
import { ProposalViews } from "#components/proposals/proposal-views.tsx";
import { SearchForm } from "#components/proposals/search-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { publishedCount, publishedFacets, publishedNewest } from "#lib/proposals/published.ts";
import { pageSize } from "#lib/proposals/vocabulary.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("proposals"),
  });
  return { ...metadata, alternates: { ...metadata.alternates, types: await proposalFeeds() } };
}

/** The newest proposals, prerendered; the further pages are searches. */
export default async function ProposalsPage() {
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  const [{ proposals, today }, total, counts, zones, topics] = await Promise.all([
    publishedNewest(),
    publishedCount(),
    publishedFacets(),
    publishedZones(),
    publishedTopics(),
  ]);
  const newProposal = (
    <ButtonLink href={href(locale, "newProposal")} icon="pencil">
      {t("new")}
    </ButtonLink>
  );
  return (
    <PublicPage section="proposals" title={t("title")} alternates={alternates("proposals")}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")}>
          {newProposal}
        </PageHeader>
        <ProposalViews locale={locale} current="list" />
        <div className="space-y-4 pt-6">
          <SearchForm locale={locale} />
          <FilterBar locale={locale} counts={counts} zones={zones} topics={topics} />
        </div>
        <h2 className="pt-10 pb-6 text-2xl">{t("count", { count: total })}</h2>
        {total === 0 ? <EmptyState title={t("empty")} action={newProposal} /> : null}
        <CardGrid>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.id} locale={locale} proposal={proposal} today={today} />
          ))}
        </CardGrid>
        <div className="pt-10">
          <Pagination
            label={t("title")}
            page={1}
            pages={Math.ceil(total / pageSize)}
            hrefOf={(page) => href(locale, "proposalSearch", {}, { page })}
          />
        </div>
      </div>
    </PublicPage>
  );
}
