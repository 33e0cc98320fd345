// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { roles } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
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
  const labels = { role: t("role"), unitCode: t("unit"), startsOn: t("startsOn"), endsOn: t("endsOn") };
  return (
    <DeskForm locale={locale} labels={labels} action={appointAction} values={{ personId }} submit={t("submit")}>
      <DeskRadioGroup
        locale={locale}
        name="role"
        label={labels.role}
        choices={roles.map((value) => ({
          value,
          label: tRole(`${value}.name`),
          hint: tRole(`${value}.explanation`),
        }))}
      />
      <DeskSelect
        locale={locale}
        name="unitCode"
        label={labels.unitCode}
        options={units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskTextField
        locale={locale}
        name="startsOn"
        label={labels.startsOn}
        hint={t("startsOnHint")}
        type="date"
        defaultValue={today}
        className="max-w-60"
      />
      <DeskTextField
        locale={locale}
        name="endsOn"
        label={labels.endsOn}
        hint={t("endsOnHint")}
        type="date"
        optional
        className="max-w-60"
      />
    </DeskForm>
  );
}
