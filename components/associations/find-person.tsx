// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Looks up who is to be a delegate; it is sent to the page itself. */
export function FindPerson({ locale, query }: { locale: Locale; query: string | null }) {
  const t = useTranslations("associations.delegate");
  return (
    <search aria-label={t("find")}>
      <form className="flex flex-wrap items-end gap-4 rounded-broad bg-wash p-5 sm:p-6">
        <div className="min-w-60 flex-1">
          <TextField locale={locale} name="q" label={t("query")} defaultValue={query ?? ""} type="search" />
        </div>
        <Button variant="secondary" icon="search">
          {t("search")}
        </Button>
      </form>
    </search>
  );
}
