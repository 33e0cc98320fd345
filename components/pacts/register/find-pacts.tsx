// SPDX-License-Identifier: AGPL-3.0-or-later
import { ChosenLinks } from "#components/finding/chosen-links.tsx";
import { FacetBar } from "#components/finding/facet-bar.tsx";
import { facetsOfBar } from "#components/finding/facets-of-bar.ts";
import { FindForm } from "#components/finding/find-form.tsx";
import { PeriodPanel } from "#components/finding/period-panel.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type PactFilter, pactFilterQuery } from "#lib/pacts/register-schemas.ts";
import { type Facet, type FacetCounts, facets } from "#lib/pacts/vocabulary.ts";
import { type Places, useFacetWords } from "./filter-words.ts";

type Props = Places & { locale: Locale; filter?: PactFilter; counts: FacetCounts; view?: "map" };

/** Words and filters by which the register is narrowed, and what is chosen of them. */
export function FindPacts({ locale, filter = {}, counts, view, ...places }: Props) {
  const t = useTranslations("pact-register.filters");
  const words = useFacetWords(locale, places);
  const query = { ...pactFilterQuery(filter), view };
  const action = href(locale, "pactSearch");
  const searchWith = (change: Partial<Record<Facet | "from" | "to" | "area", string | undefined>>) =>
    href(locale, "pactSearch", {}, { ...query, ...change });
  return (
    <div className="space-y-4">
      <FindForm
        locale={locale}
        action={action}
        query={query}
        words={{ form: t("form"), query: t("query"), hint: t("hint"), submit: t("submit") }}
      />
      <FacetBar
        label={t("title")}
        facets={facetsOfBar(facets, {
          ...{ labelOf: t, words, counts, filter },
          hrefOf: (name, word) => searchWith({ [name]: word }),
        })}
      >
        <PeriodPanel
          locale={locale}
          action={action}
          query={query}
          words={{ period: t("period"), from: t("from"), to: t("to"), narrow: t("narrow") }}
        />
      </FacetBar>
      <ChosenLinks
        label={t("chosen")}
        chosen={chosen().map(({ name, label }) => ({
          ...{ name, label, remove: t("remove", { filter: label }), href: searchWith({ [name]: undefined }) },
        }))}
        reset={{ href: href(locale, "pactSearch", {}, { q: filter.q, view }), label: t("reset") }}
      />
    </div>
  );

  function chosen() {
    return [
      ...facets.flatMap((name) => {
        const known = words[name].find(({ word }) => word === filter[name]);
        return filter[name] ? [{ name, label: `${t(name)}: ${known?.label ?? filter[name]}` }] : [];
      }),
      ...(["from", "to"] as const).flatMap((name) => {
        const day = filter[name];
        return day ? [{ name, label: t(`${name}Day`, { date: formatDay(locale, day) }) }] : [];
      }),
      ...(filter.area ? [{ name: "area" as const, label: t("area") }] : []),
    ];
  }
}
