// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { recordResidencyAction } from "#lib/accounts/actions.ts";
import { ties } from "#lib/accounts/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = { locale: Locale; personId: string; zones: readonly { code: string; name: string }[] };

/** What the office saw; `unavailable` is what only a register can be. */
const findings = ["resident", "not_resident", "unknown"] as const;

/** What the office found out about where somebody lives. */
export function ResidencyForm({ locale, personId, zones }: Props) {
  const t = useTranslations("organisation.residency");
  const labels = { result: t("result"), zoneCode: t("zone"), tie: t("tie") };
  return (
    <DeskForm locale={locale} labels={labels} action={recordResidencyAction} values={{ personId }} submit={t("submit")}>
      <DeskRadioGroup
        locale={locale}
        name="result"
        label={labels.result}
        choices={findings.map((value) => ({ value, label: t(`results.${value}`) }))}
      />
      <DeskSelect
        locale={locale}
        name="zoneCode"
        label={labels.zoneCode}
        hint={t("zoneHint")}
        emptyLabel={t("noZone")}
        options={zones.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <DeskSelect
        locale={locale}
        name="tie"
        label={labels.tie}
        hint={t("tieHint")}
        emptyLabel={t("noTie")}
        options={ties.map((value) => ({ value, label: t(`ties.${value}`) }))}
        optional
      />
    </DeskForm>
  );
}
