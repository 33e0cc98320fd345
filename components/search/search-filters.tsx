// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { FilterPanel } from "#components/ui/filter-panel.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { SiteFilter } from "#lib/search/schemas.ts";
import { type SearchFacet, searchFacets, searchKinds, undated, wholeMunicipality } from "#lib/search/vocabulary.ts";

type Zones = readonly { code: string; name: string }[];

type Props = {
  locale: Locale;
  filter: SiteFilter;
  counts: Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;
  zones: Zones;
};

/** By what the results can be narrowed: each choice is a link to the search it leads to, with how many there are. */
export function SearchFilters({ locale, filter, counts, zones }: Props) {
  const t = useTranslations("site-search.filters");
  const words = useFacetWords(zones, counts, filter);
  return (
    <nav aria-label={t("title")} data-print="no">
      <ul className="grid grid-cols-2 gap-3 sm:flex sm:flex-wrap [&>li:has([open])]:max-sm:col-span-2">
        {searchFacets.map((facet) =>
          words[facet].length === 0 ? null : (
            <li key={facet}>
              <FilterPanel label={t(facet)} isChosen={filter[facet] !== undefined}>
                <ul className="sm:max-h-96 sm:w-80 sm:overflow-y-auto [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:justify-between [&_a]:gap-4 [&_a]:px-4 [&_a]:py-1 [&_a]:text-base [&_a:hover]:bg-wash [&_a:hover]:underline">
                  {words[facet].map(({ word, label }) => (
                    <li key={word}>
                      <a
                        href={href(locale, "search", {}, { ...filter, [facet]: word })}
                        aria-current={filter[facet] === word ? "true" : undefined}
                        className="text-primary aria-[current]:font-bold"
                      >
                        {label} <span className="text-soft tabular-nums">{counts[facet][word] ?? 0}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </FilterPanel>
            </li>
          ),
        )}
      </ul>
      <ChosenFilters locale={locale} filter={filter} words={words} />
    </nav>
  );
}

type FacetWord = { word: string; label: string };

/** The words of each facet that lead to something, or are chosen, in the order in which they are shown. */
function useFacetWords(zones: Zones, counts: Props["counts"], filter: SiteFilter): Record<SearchFacet, FacetWord[]> {
  const t = useTranslations("site-search");
  const years = [...new Set([...Object.keys(counts.period), filter.period ?? undated])];
  const all = {
    kind: searchKinds.map((word) => ({ word, label: t(`kinds.${word}`) })),
    zone: [
      ...zones.map(({ code, name }) => ({ word: code, label: name })),
      { word: wholeMunicipality, label: t("wholeMunicipality") },
    ],
    period: years
      .sort()
      .reverse()
      .map((word) => ({ word, label: word === undated ? t("undated") : word }))
      .sort((one, other) => Number(one.word === undated) - Number(other.word === undated)),
  };
  const offered = (facet: SearchFacet) =>
    all[facet].filter(({ word }) => counts[facet][word] || filter[facet] === word);
  return { kind: offered("kind"), zone: offered("zone"), period: offered("period") };
}

type ChosenProps = { locale: Locale; filter: SiteFilter; words: Record<SearchFacet, FacetWord[]> };

/** What the results are narrowed by; each can be taken away by itself. */
function ChosenFilters({ locale, filter, words }: ChosenProps) {
  const t = useTranslations("site-search.filters");
  const chosen = searchFacets.filter((facet) => filter[facet] !== undefined);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="flex flex-wrap items-center gap-3 pt-4">
      {chosen.map((facet) => {
        const known = words[facet].find(({ word }) => word === filter[facet]);
        const label = `${t(facet)}: ${known?.label ?? filter[facet]}`;
        return (
          <li key={facet}>
            <a
              href={href(locale, "search", {}, { ...filter, [facet]: undefined })}
              aria-label={t("remove", { filter: label })}
              className="flex min-h-11 items-center gap-2 rounded-arch bg-primary px-4 text-base font-semibold text-white hover:bg-primary-strong"
            >
              {label}
              <Icon name="close" className="size-5" />
            </a>
          </li>
        );
      })}
      <li>
        <TextLink href={href(locale, "search", {}, { q: filter.q })} className="touch text-base">
          {t("reset")}
        </TextLink>
      </li>
    </ul>
  );
}
