// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";
import { FilterFields } from "./filter-fields.tsx";

type Props = {
  locale: Locale;
  /** What was searched, to be changed rather than written again; the filters stay when the words change. */
  filter?: ProposalFilter;
  view?: "map";
};

/** A plain form that leads to the search page: its address is the search, and can be kept or sent to someone. */
export function SearchForm({ locale, filter = {}, view }: Props) {
  const t = useTranslations("search");
  const { q, ...others } = filterQuery(filter);
  return (
    <search>
      <form
        action={href(locale, "proposalSearch")}
        aria-label={t("form")}
        className="grid items-end gap-x-4 gap-y-2 rounded-smooth bg-wash p-4 sm:grid-cols-[1fr_auto] sm:p-6"
      >
        <TextField
          locale={locale}
          name="q"
          type="search"
          label={t("query")}
          hint={t("queryHint")}
          defaultValue={q}
          optional
        />
        <FilterFields filter={others} view={view} />
        <div className="pb-1 max-sm:pt-2">
          <Button type="submit" icon="search">
            {t("submit")}
          </Button>
        </div>
      </form>
    </search>
  );
}
