// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { addCriterionAction, reviseCriterionAction } from "#lib/proposals/criterion-actions.ts";

type Criterion = {
  code: string;
  version: number;
  name: Localized;
  explanation: Localized;
  weight: number;
  position: number;
};

type Props = { locale: Locale; criterion?: Criterion; nextPosition?: number };

/** How a criterion is called and explained, and how much it counts. */
export function CriterionForm({ locale, criterion, nextPosition = 0 }: Props) {
  const t = useTranslations("examination.criteria");
  const labels = {
    nameIt: t("nameIt"),
    nameEn: t("nameEn"),
    explanationIt: t("explanationIt"),
    explanationEn: t("explanationEn"),
    weight: t("weight"),
    position: t("position"),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={criterion ? reviseCriterionAction : addCriterionAction}
      values={criterion ? { code: criterion.code, version: String(criterion.version) } : {}}
      submit={t("save")}
    >
      <DeskTextField locale={locale} name="nameIt" label={labels.nameIt} defaultValue={criterion?.name.it} />
      <DeskTextField locale={locale} name="nameEn" label={labels.nameEn} defaultValue={criterion?.name.en} />
      <DeskTextArea
        locale={locale}
        name="explanationIt"
        label={labels.explanationIt}
        hint={t("explanationHint")}
        rows={2}
        limit={300}
        defaultValue={criterion?.explanation.it}
      />
      <DeskTextArea
        locale={locale}
        name="explanationEn"
        label={labels.explanationEn}
        rows={2}
        limit={300}
        defaultValue={criterion?.explanation.en}
      />
      <div className="flex flex-wrap gap-6">
        <DeskTextField
          locale={locale}
          name="weight"
          label={labels.weight}
          hint={t("weightHint")}
          inputMode="numeric"
          defaultValue={String(criterion?.weight ?? 1)}
          className="max-w-32"
        />
        <DeskTextField
          locale={locale}
          name="position"
          label={labels.position}
          hint={t("positionHint")}
          inputMode="numeric"
          defaultValue={String(criterion?.position ?? nextPosition)}
          className="max-w-32"
        />
      </div>
    </DeskForm>
  );
}
