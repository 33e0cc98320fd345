// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { SiteFilter } from "#lib/search/schemas.ts";

/** A plain form whose address is the search; the filters stay when the words change. */
export function SiteSearchForm({ locale, filter: { q, ...others } }: { locale: Locale; filter: SiteFilter }) {
  const t = useTranslations("site-search");
  return (
    <search>
      <form
        action={href(locale, "search")}
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
          maxLength={200}
          optional
        />
        {Object.entries(others).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <div className="pb-1 max-sm:pt-2">
          <Button type="submit" icon="search">
            {t("submit")}
          </Button>
        </div>
      </form>
    </search>
  );
}
