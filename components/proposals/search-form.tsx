// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { publicStatuses } from "#lib/proposals/vocabulary.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string }[];
  topics: readonly { code: string; name: Localized }[];
  /** What was searched, to be changed rather than written again. */
  search?: { q?: string; zone?: string; topic?: string; status?: string };
};

/** A plain form that leads to the search page: its address is the search, and can be kept or sent to someone. */
export function SearchForm({ locale, zones, topics, search = {} }: Props) {
  const t = useTranslations("proposals");
  const any = t("search.any");
  return (
    <search>
      <form
        action={href(locale, "proposalSearch")}
        className="grid gap-x-6 gap-y-2 rounded-smooth bg-wash p-4 sm:grid-cols-2 sm:p-6 lg:grid-cols-4"
      >
        <div className="sm:col-span-2 lg:col-span-4">
          <TextField
            locale={locale}
            name="q"
            type="search"
            label={t("search.query")}
            defaultValue={search.q}
            optional
          />
        </div>
        <Select
          locale={locale}
          name="zone"
          label={t("search.zone")}
          emptyLabel={any}
          defaultValue={search.zone}
          options={zones.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
        <Select
          locale={locale}
          name="topic"
          label={t("search.topic")}
          emptyLabel={any}
          defaultValue={search.topic}
          options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          optional
        />
        <Select
          locale={locale}
          name="status"
          label={t("search.status")}
          emptyLabel={any}
          defaultValue={search.status}
          options={publicStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          optional
        />
        <div className="self-end py-2">
          <Button type="submit" icon="search">
            {t("search.submit")}
          </Button>
        </div>
      </form>
    </search>
  );
}
