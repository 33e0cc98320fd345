// SPDX-License-Identifier: AGPL-3.0-or-later
import { Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { roles } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { PeopleSearch } from "#lib/organisation/schemas.ts";

type Props = { locale: Locale; search: PeopleSearch; units: readonly { code: string; name: Localized }[] };

/** A name, a role, a unit: what somebody is looked up by. */
export function PeopleSearchForm({ locale, search, units }: Props) {
  const t = useTranslations("organisation");
  return (
    <search aria-label={t("search.label")}>
      <form
        action={href(locale, "deskPeople")}
        className="grid items-end gap-5 rounded-broad bg-wash p-5 md:grid-cols-[2fr_1fr_1fr] sm:p-6"
      >
        <TextField
          locale={locale}
          name="q"
          label={t("search.query")}
          defaultValue={search.q ?? ""}
          type="search"
          optional
        />
        <Select
          locale={locale}
          name="role"
          label={t("search.role")}
          emptyLabel={t("search.anyRole")}
          defaultValue={search.role ?? ""}
          options={roles.map((value) => ({ value, label: t(`role.${value}.name`) }))}
          optional
        />
        <Select
          locale={locale}
          name="unit"
          label={t("search.unit")}
          emptyLabel={t("search.anyUnit")}
          defaultValue={search.unit ?? ""}
          options={units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          optional
        />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2 md:col-span-3">
          <Button icon="search">{t("search.submit")}</Button>
          {search.q || search.role || search.unit ? (
            <TextLink href={href(locale, "deskPeople")} className="touch">
              {t("search.reset")}
            </TextLink>
          ) : null}
        </p>
      </form>
    </search>
  );
}
