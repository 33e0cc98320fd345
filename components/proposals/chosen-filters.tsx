// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { formatDay } from "#components/ui/date-time.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
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
  if (chosen.length === 0) return null;
  return (
    <section aria-label={t("chosen")} className="flex flex-wrap items-center gap-3 pt-4" data-print="no">
      {chosen.map(({ name, label }) => (
        <a
          key={name}
          href={href(locale, "proposalSearch", {}, { ...query, [name]: undefined })}
          aria-label={t("remove", { filter: label })}
          className="flex min-h-11 items-center gap-2 rounded-arch bg-primary px-4 text-base font-semibold text-white hover:bg-primary-strong"
        >
          {label}
          <Icon name="close" className="size-5" />
        </a>
      ))}
      <TextLink href={href(locale, "proposalSearch", {}, { q: filter.q, view })} className="touch text-base">
        {t("reset")}
      </TextLink>
    </section>
  );
}
