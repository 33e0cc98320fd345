// SPDX-License-Identifier: AGPL-3.0-or-later
import { FindForm } from "#components/finding/find-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { filterQuery, type ProposalFilter } from "#lib/proposals/schemas.ts";

type Props = { locale: Locale; filter?: ProposalFilter; view?: "map" };

/** Leads to the search among the proposals. */
export function SearchForm({ locale, filter = {}, view }: Props) {
  const t = useTranslations("search");
  return (
    <FindForm
      locale={locale}
      action={href(locale, "proposalSearch")}
      query={{ ...filterQuery(filter), view }}
      words={{ form: t("form"), query: t("query"), hint: t("queryHint"), submit: t("submit") }}
    />
  );
}
