// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Option, Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { CommonsFilter } from "#lib/commons/schemas.ts";
import { availabilities, type CommonsFacet, commonsKinds, protections } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  filter: CommonsFilter;
  view?: "map";
  zones: readonly { code: string; name: string }[];
};

/** By words and by what a commons is: a plain form whose address is the search. */
export function CommonsSearchForm({ locale, filter, view, zones }: Props) {
  const t = useTranslations("commons");
  const choose = (name: CommonsFacet, options: readonly Option[]) => (
    <Select
      locale={locale}
      name={name}
      label={t(`search.${name}`)}
      emptyLabel={t("search.any")}
      options={options}
      defaultValue={filter[name] ?? ""}
      optional
    />
  );
  return (
    <search>
      <form
        action={href(locale, "commons")}
        aria-label={t("search.form")}
        data-print="no"
        className="grid items-end gap-4 rounded-broad bg-wash p-5 sm:grid-cols-2 lg:grid-cols-4"
      >
        <div className="sm:col-span-2 lg:col-span-4">
          <TextField locale={locale} name="q" type="search" label={t("search.q")} defaultValue={filter.q} optional />
        </div>
        {choose(
          "kind",
          commonsKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        )}
        {choose(
          "zone",
          zones.map(({ code, name }) => ({ value: code, label: name })),
        )}
        {choose(
          "availability",
          availabilities.map((word) => ({ value: word, label: t(`availability.${word}`) })),
        )}
        {choose(
          "protection",
          protections.map((word) => ({ value: word, label: t(`protection.${word}`) })),
        )}
        {view ? <input type="hidden" name="view" value={view} /> : null}
        <div className="sm:col-span-2 lg:col-span-4">
          <Button icon="search">{t("search.submit")}</Button>
        </div>
      </form>
    </search>
  );
}
