// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PassagePart } from "#components/search/passage.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { pageSize } from "#lib/proposals/vocabulary.ts";
import { ProposalCard, type ProposalOfList } from "./proposal-card.tsx";

type Found = ProposalOfList & { passage: readonly PassagePart[] };

type Props = {
  locale: Locale;
  result: { total: number; proposals: readonly Found[] };
  page: number;
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  hrefOf: (page: number) => string;
};

/** A page of results, or what one can do where there are none. */
export function FoundProposals({ locale, result: { total, proposals }, page, today, hrefOf }: Props) {
  const t = useTranslations("search");
  if (total === 0) {
    return (
      <EmptyState
        title={t("none")}
        action={<TextLink href={href(locale, "proposals")}>{t("allProposals")}</TextLink>}
      />
    );
  }
  return (
    <>
      <CardGrid>
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            locale={locale}
            proposal={proposal}
            passage={proposal.passage}
            today={today}
          />
        ))}
      </CardGrid>
      <div className="pt-10">
        <Pagination label={t("title")} page={page} pages={Math.ceil(total / pageSize)} hrefOf={hrefOf} />
      </div>
    </>
  );
}
