// SPDX-License-Identifier: AGPL-3.0-or-later
import { ChosenLinks } from "#components/finding/chosen-links.tsx";
import { FacetBar } from "#components/finding/facet-bar.tsx";
import { facetsOfBar } from "#components/finding/facets-of-bar.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
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
  const chosen = searchFacets.filter((facet) => filter[facet] !== undefined);
  return (
    <div>
      <FacetBar
        label={t("title")}
        facets={facetsOfBar(searchFacets, {
          ...{ labelOf: t, words, counts, filter },
          hrefOf: (name, word) => href(locale, "search", {}, { ...filter, [name]: word }),
        })}
      />
      <ChosenLinks
        label={t("chosen")}
        chosen={chosen.map((name) => {
          const known = words[name].find(({ word }) => word === filter[name]);
          const label = `${t(name)}: ${known?.label ?? filter[name]}`;
          return {
            ...{ name, label, remove: t("remove", { filter: label }) },
            href: href(locale, "search", {}, { ...filter, [name]: undefined }),
          };
        })}
        reset={{ href: href(locale, "search", {}, { q: filter.q }), label: t("reset") }}
      />
    </div>
  );
}

type FacetWord = { word: string; label: string };

/** The words of each facet, in the order in which they are shown. */
function useFacetWords(zones: Zones, counts: Props["counts"], filter: SiteFilter): Record<SearchFacet, FacetWord[]> {
  const t = useTranslations("site-search");
  const years = [...new Set([...Object.keys(counts.period), filter.period ?? undated])];
  return {
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
}
