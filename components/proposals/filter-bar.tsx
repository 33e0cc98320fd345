// SPDX-License-Identifier: AGPL-3.0-or-later
import { FacetBar } from "#components/finding/facet-bar.tsx";
import { facetsOfBar } from "#components/finding/facets-of-bar.ts";
import { PeriodPanel } from "#components/finding/period-panel.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";
import type { Facet, FacetCounts } from "#lib/proposals/vocabulary.ts";
import { type Places, useFacetWords } from "./filter-words.ts";

type Props = Places & { locale: Locale; filter?: ProposalFilter; counts: FacetCounts; view?: "map" };

/** In the order in which people ask. */
const order = ["topic", "zone", "status", "term", "kind"] as const satisfies readonly Facet[];

/** By what the proposals can be narrowed. */
export function FilterBar({ locale, filter = {}, counts, view, ...places }: Props) {
  const t = useTranslations("search.filters");
  const search = useTranslations("search");
  const words = useFacetWords(locale, places);
  const query = { ...filterQuery(filter), view };
  return (
    <FacetBar
      label={t("title")}
      facets={facetsOfBar(order, {
        ...{ labelOf: t, words, counts, filter },
        hrefOf: (name, word) => href(locale, "proposalSearch", {}, { ...query, [name]: word }),
      })}
    >
      <PeriodPanel
        locale={locale}
        action={href(locale, "proposalSearch")}
        query={query}
        words={{ period: search("period"), from: search("from"), to: search("to"), narrow: t("narrow") }}
      />
    </FacetBar>
  );
}
