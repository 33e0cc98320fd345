// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { FilterPanel } from "#components/ui/filter-panel.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";
import type { Facet, FacetCounts } from "#lib/proposals/vocabulary.ts";
import { FilterFields } from "./filter-fields.tsx";
import { type Places, useFacetWords } from "./filter-words.ts";

type Props = Places & { locale: Locale; filter?: ProposalFilter; counts: FacetCounts; view?: "map" };

/** In the order in which people ask. */
const order = ["topic", "zone", "status", "term", "kind"] as const satisfies readonly Facet[];

/**
 * By what the list can be narrowed: each choice is a link to the search it leads to, with how many there are. It opens
 * and closes without JavaScript.
 */
export function FilterBar({ locale, filter = {}, counts, view, ...places }: Props) {
  const t = useTranslations("search.filters");
  const words = useFacetWords(locale, places);
  const query = { ...filterQuery(filter), view };
  return (
    <nav aria-label={t("title")} data-print="no">
      <ul className="grid grid-cols-2 gap-3 sm:flex sm:flex-wrap [&>li:has([open])]:max-sm:col-span-2">
        {order.map((facet) => {
          const offered = words[facet].filter(({ word }) => counts[facet][word] || filter[facet] === word);
          if (offered.length === 0) return null;
          return (
            <li key={facet}>
              <FilterPanel label={t(facet)} isChosen={filter[facet] !== undefined}>
                <ul className="sm:max-h-96 sm:w-80 sm:overflow-y-auto [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:justify-between [&_a]:gap-4 [&_a]:px-4 [&_a]:py-1 [&_a]:text-base [&_a:hover]:bg-wash [&_a:hover]:underline">
                  {offered.map(({ word, label }) => (
                    <li key={word}>
                      <a
                        href={href(locale, "proposalSearch", {}, { ...query, [facet]: word })}
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
          );
        })}
        <li>
          <PeriodPanel locale={locale} filter={filter} view={view} />
        </li>
      </ul>
    </nav>
  );
}

function PeriodPanel({ locale, filter, view }: Pick<Props, "locale" | "view"> & { filter: ProposalFilter }) {
  const t = useTranslations("search");
  const { from, to, ...others } = filterQuery(filter);
  return (
    <FilterPanel label={t("period")} isChosen={Boolean(from ?? to)}>
      <form action={href(locale, "proposalSearch")} className="space-y-2 px-4 sm:w-80">
        <TextField locale={locale} name="from" type="date" label={t("from")} defaultValue={from} optional />
        <TextField locale={locale} name="to" type="date" label={t("to")} defaultValue={to} optional />
        <FilterFields filter={others} view={view} />
        <Button type="submit" variant="secondary">
          {t("filters.narrow")}
        </Button>
      </form>
    </FilterPanel>
  );
}
