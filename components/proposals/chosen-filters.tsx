// SPDX-License-Identifier: AGPL-3.0-or-later
import { ChosenLinks } from "#components/finding/chosen-links.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";
import { facets } from "#lib/proposals/vocabulary.ts";
import { type Places, useFacetWords } from "./filter-words.ts";

type Props = Places & { locale: Locale; filter: ProposalFilter; view?: "map" };

/** What the results are narrowed by; each can be taken away by itself. */
export function ChosenFilters({ locale, filter, view, ...places }: Props) {
  const t = useTranslations("search.filters");
  const words = useFacetWords(locale, places);
  const query = { ...filterQuery(filter), view };
  const chosen = [
    ...facets.flatMap((facet) => {
      const known = words[facet].find(({ word }) => word === filter[facet]);
      return filter[facet] ? [{ name: facet, label: `${t(facet)}: ${known?.label ?? filter[facet]}` }] : [];
    }),
    ...(["from", "to"] as const).flatMap((name) => {
      const day = filter[name];
      return day ? [{ name, label: t(name, { date: formatDay(locale, day) }) }] : [];
    }),
    ...(filter.area ? [{ name: "area", label: t("area") }] : []),
  ];
  return (
    <ChosenLinks
      label={t("chosen")}
      chosen={chosen.map(({ name, label }) => ({
        ...{ name, label, remove: t("remove", { filter: label }) },
        href: href(locale, "proposalSearch", {}, { ...query, [name]: undefined }),
      }))}
      reset={{ href: href(locale, "proposalSearch", {}, { q: filter.q, view }), label: t("reset") }}
    />
  );
}
