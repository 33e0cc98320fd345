// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskRadioGroup, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { roles } from "#lib/kernel/actor.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { appointAction } from "#lib/organisation/actions.ts";

type Props = {
  locale: Locale;
  personId: string;
  units: readonly { code: string; name: Localized }[];
  today: string;
};

/** A role, a unit and the days between which it is held. */
export function AppointForm({ locale, personId, units, today }: Props) {
  const t = useTranslations("organisation.appoint");
  const tRole = useTranslations("organisation.role");
  return (
    <DeskForm locale={locale} action={appointAction} values={{ personId }} submit={t("submit")}>
      <DeskRadioGroup
        locale={locale}
        name="role"
        label={t("role")}
        choices={roles.map((value) => ({
          value,
          label: tRole(`${value}.name`),
          hint: tRole(`${value}.explanation`),
        }))}
      />
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={t("unit")}
        options={units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskTextField
        locale={locale}
        name="startsOn"
        label={t("startsOn")}
        hint={t("startsOnHint")}
        type="date"
        defaultValue={today}
        className="max-w-60"
      />
      <DeskTextField
        locale={locale}
        name="endsOn"
        label={t("endsOn")}
        hint={t("endsOnHint")}
        type="date"
        optional
        className="max-w-60"
      />
    </DeskForm>
  );
}
