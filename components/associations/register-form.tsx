// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { registerAssociationAction } from "#lib/associations/actions.ts";
import { associationKinds } from "#lib/associations/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; zones: readonly { code: string; name: string }[]; today: string };

/** A new entry in the register of associations and committees. */
export function RegisterForm({ locale, zones, today }: Props) {
  const t = useTranslations("associations.register");
  const tAll = useTranslations("associations");
  const labels = {
    kind: t("kind"),
    name: t("name"),
    purpose: t("purpose"),
    zoneCode: t("zone"),
    registeredOn: t("registeredOn"),
  };
  return (
    <DeskForm locale={locale} labels={labels} action={registerAssociationAction} submit={t("submit")}>
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        choices={associationKinds.map((value) => ({ value, label: tAll(`kind.${value}`) }))}
      />
      <DeskTextField locale={locale} name="name" label={labels.name} hint={t("nameHint")} />
      <DeskTextArea locale={locale} name="purpose" label={labels.purpose} rows={4} limit={1000} optional />
      <DeskSelect
        locale={locale}
        name="zoneCode"
        label={labels.zoneCode}
        hint={t("zoneHint")}
        emptyLabel={tAll("list.wholeMunicipality")}
        options={zones.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <DeskTextField
        locale={locale}
        name="registeredOn"
        label={labels.registeredOn}
        type="date"
        defaultValue={today}
        className="max-w-60"
      />
    </DeskForm>
  );
}
