// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { CardGrid } from "#components/ui/card.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { ProposalCard, type ProposalOfList } from "./proposal-card.tsx";

type Props = { locale: Locale; proposals: readonly ProposalOfList[]; today: string };

/** What others proposed about the same. */
export function SimilarProposals({ locale, proposals, today }: Props) {
  const t = useTranslations("search");
  if (proposals.length === 0) return null;
  return (
    <div data-print="no">
      <Section title={t("similar")}>
        <CardGrid>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.id} locale={locale} proposal={proposal} today={today} />
          ))}
        </CardGrid>
      </Section>
    </div>
  );
}
