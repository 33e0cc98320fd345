// SPDX-License-Identifier: AGPL-3.0-or-later
import { CardGrid } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { pactsOnPage } from "#lib/pacts/vocabulary.ts";
import { PactCard, type PactOfList } from "../pact-card.tsx";

type Props = {
  locale: Locale;
  total: number;
  pacts: readonly PactOfList[];
  page: number;
  hrefOf: (page: number) => string;
};

/** A page of the register, or what one can do where nothing was found. */
export function FoundPacts({ locale, total, pacts, page, hrefOf }: Props) {
  const t = useTranslations("pact-register");
  if (total === 0) {
    return (
      <EmptyState
        title={t("filters.none")}
        action={<TextLink href={href(locale, "pacts")}>{t("filters.all")}</TextLink>}
      />
    );
  }
  return (
    <>
      <CardGrid>
        {pacts.map((pact) => (
          <PactCard key={pact.id} locale={locale} pact={pact} />
        ))}
      </CardGrid>
      <div className="pt-10">
        <Pagination label={t("title")} page={page} pages={Math.ceil(total / pactsOnPage)} hrefOf={hrefOf} />
      </div>
    </>
  );
}
