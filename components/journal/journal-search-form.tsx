// SPDX-License-Identifier: AGPL-3.0-or-later
import { Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  types: readonly { value: string; label: string }[];
  /** What was searched, as it was written, and what of it cannot be read. */
  search: { type?: string; subject?: string; person?: string };
  errors: { type?: string; subject?: string; person?: string };
};

/** A plain form that leads back to the journal: its address is the search, and can be kept or sent to someone. */
export function JournalSearchForm({ locale, types, search, errors }: Props) {
  const t = useTranslations("journal.page");
  return (
    <search aria-label={t("filter")}>
      <form
        action={href(locale, "deskJournal")}
        className="grid gap-x-6 gap-y-2 rounded-smooth bg-wash p-4 sm:p-6 lg:grid-cols-3"
      >
        <Select
          locale={locale}
          name="type"
          label={t("type")}
          emptyLabel={t("anyType")}
          defaultValue={search.type}
          options={types}
          error={errors.type}
          optional
        />
        <TextField
          locale={locale}
          name="subject"
          label={t("subject")}
          hint={t("subjectHint")}
          defaultValue={search.subject}
          error={errors.subject}
          optional
        />
        <TextField
          locale={locale}
          name="person"
          label={t("person")}
          hint={t("personHint")}
          defaultValue={search.person}
          error={errors.person}
          optional
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-2 lg:col-span-3">
          <Button icon="search">{t("apply")}</Button>
          <TextLink href={href(locale, "deskJournal")}>{t("reset")}</TextLink>
        </div>
      </form>
    </search>
  );
}
