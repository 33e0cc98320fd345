// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageMetadata } from "#app/_frame/metadata.ts";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PublicPage } from "#app/_frame/public-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProposalCard } from "#components/proposals/proposal-card.tsx";
import { SearchForm } from "#components/proposals/search-form.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { today } from "#lib/kernel/clock.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedTopics, publishedZones } from "#lib/municipality/published.ts";
import { filterQuery, searchInput } from "#lib/proposals/schemas.ts";
import { searchProposals } from "#lib/proposals/search.ts";
import { pageSize } from "#lib/proposals/vocabulary.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.search");
  const metadata = await pageMetadata({
    title: t("title"),
    description: t("lead"),
    alternates: alternates("proposalSearch"),
  });
  return { ...metadata, robots: { index: false, follow: true } };
}

export default async function ProposalSearchPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const asked = searchInput.safeParse(await searchParams);
  if (!asked.success) return leadToMissing();
  const { page, sort: _, view: __, ...filter } = asked.data;
  const { q, ...filters } = filterQuery(filter);
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  const [{ total, proposals }, zones, topics] = await Promise.all([
    searchProposals(asked.data),
    publishedZones(),
    publishedTopics(),
  ]);
  const on = today().toString();
  return (
    <PublicPage
      section="proposals"
      title={t("search.title")}
      trail={[{ label: t("title"), href: href(locale, "proposals") }]}
      alternates={alternates("proposalSearch", {}, { q, ...filters })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("search.title")} lead={t("search.lead")} />
        <SearchForm locale={locale} zones={zones} topics={topics} search={{ q, ...filters }} />
        <h2 className="pt-10 pb-6 text-2xl">{t("search.results", { count: total })}</h2>
        {total === 0 ? (
          <EmptyState
            title={t("search.none")}
            action={<TextLink href={href(locale, "proposals")}>{t("search.allProposals")}</TextLink>}
          />
        ) : null}
        <CardGrid>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.id} locale={locale} proposal={proposal} today={on} />
          ))}
        </CardGrid>
        <div className="pt-10">
          <Pagination
            label={t("title")}
            page={page}
            pages={Math.ceil(total / pageSize)}
            hrefOf={(each) => href(locale, "proposalSearch", {}, { q, ...filters, page: each })}
          />
        </div>
      </div>
    </PublicPage>
  );
}
