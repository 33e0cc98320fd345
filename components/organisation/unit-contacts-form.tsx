// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { editUnitContactsAction } from "#lib/organisation/actions.ts";
import type { Contacts } from "./unit-contacts.tsx";

type Props = { locale: Locale; unit: Contacts & { code: string; version: number } };

/** How the public reaches a unit: what is left empty is not shown. */
export function UnitContactsForm({ locale, unit }: Props) {
  const t = useTranslations("organisation.contacts");
  const labels = { phone: t("phone"), email: t("email"), pec: t("pec") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={editUnitContactsAction}
      values={{ code: unit.code, version: String(unit.version) }}
      submit={t("save")}
    >
      <DeskTextField
        locale={locale}
        name="phone"
        label={labels.phone}
        type="tel"
        defaultValue={unit.phone ?? ""}
        className="max-w-80"
        optional
      />
      <DeskTextField
        locale={locale}
        name="email"
        label={labels.email}
        type="email"
        defaultValue={unit.email ?? ""}
        optional
      />
      <DeskTextField
        locale={locale}
        name="pec"
        label={labels.pec}
        hint={t("pecHint")}
        type="email"
        defaultValue={unit.pec ?? ""}
        optional
      />
    </DeskForm>
  );
}
