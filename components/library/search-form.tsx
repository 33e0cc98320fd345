// SPDX-License-Identifier: AGPL-3.0-or-later
import { Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { DocumentSearch } from "#lib/library/schemas.ts";
import { documentKinds } from "#lib/library/vocabulary.ts";

type Props = {
  locale: Locale;
  search?: Partial<DocumentSearch>;
  years: readonly string[];
  units: readonly { code: string; name: Localized }[];
  zones: readonly { code: string; name: string }[];
};

/** By words and by what a document is about; it leads to the search, and works without JavaScript. */
export function DocumentSearchForm({ locale, search = {}, years, units, zones }: Props) {
  const t = useTranslations("library");
  const choose = (name: "kind" | "year" | "unit" | "zone", options: readonly { value: string; label: string }[]) =>
    options.length > 0 ? (
      <Select
        locale={locale}
        name={name}
        label={t(`search.${name}`)}
        emptyLabel={t("search.any")}
        options={options}
        defaultValue={search[name] ?? ""}
        optional
      />
    ) : null;
  return (
    <search>
      <form
        action={href(locale, "documentSearch")}
        data-print="no"
        className="grid items-end gap-4 rounded-broad bg-wash p-5 sm:grid-cols-2 lg:grid-cols-4"
      >
        <div className="sm:col-span-2 lg:col-span-4">
          <TextField locale={locale} name="q" type="search" label={t("search.q")} defaultValue={search.q} optional />
        </div>
        {choose(
          "kind",
          documentKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        )}
        {choose(
          "year",
          years.map((year) => ({ value: year, label: year })),
        )}
        {choose(
          "unit",
          units.map(({ code, name }) => ({ value: code, label: name[locale] })),
        )}
        {choose(
          "zone",
          zones.map(({ code, name }) => ({ value: code, label: name })),
        )}
        <div className="sm:col-span-2 lg:col-span-4">
          <Button icon="search">{t("search.submit")}</Button>
        </div>
      </form>
    </search>
  );
}
