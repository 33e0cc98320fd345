// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskRadioGroup, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { type AnswerKind, answerKinds } from "#lib/pacts/application-vocabulary.ts";
import { writeFieldAction } from "#lib/pacts/form-actions.ts";
import { BothLanguages } from "./both-languages.tsx";

type Written = {
  version: number;
  sectionId: string;
  kind: AnswerKind;
  label: Localized;
  guidance: Localized;
  example: Localized;
  isRequired: boolean;
  isAboutApplicant: boolean;
  position: number;
};

type Props = {
  locale: Locale;
  id: string;
  field?: Written;
  sections: readonly { value: string; label: string }[];
};

/** A question of the form, with its guidance and an example. */
export function FieldForm({ locale, id, field, sections }: Props) {
  const t = useTranslations("pact-application.form.fields");
  const kinds = useTranslations("pact-application.form.kinds");
  const names = [
    "sectionId",
    "kind",
    "labelIt",
    "labelEn",
    "guidanceIt",
    "guidanceEn",
    "exampleIt",
    "exampleEn",
    "isRequired",
    "isAboutApplicant",
    "position",
  ] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]));
  return (
    <DeskForm
      locale={locale}
      action={writeFieldAction}
      labels={labels}
      values={{ id, version: String(field?.version ?? 0) }}
      submit={t("save")}
    >
      <DeskSelect
        locale={locale}
        name="sectionId"
        label={labels.sectionId}
        defaultValue={field?.sectionId ?? ""}
        options={sections}
      />
      <DeskRadioGroup
        locale={locale}
        name="kind"
        label={labels.kind}
        defaultValue={field?.kind}
        choices={answerKinds.map((value) => ({ value, label: kinds(value) }))}
      />
      <BothLanguages locale={locale} name="label" labels={labels} written={field?.label} />
      <BothLanguages
        locale={locale}
        name="guidance"
        labels={labels}
        hint={t("guidanceHint")}
        written={field?.guidance}
        rows={2}
        optional
      />
      <BothLanguages locale={locale} name="example" labels={labels} written={field?.example} rows={3} optional />
      <DeskCheckbox
        locale={locale}
        name="isRequired"
        value="yes"
        label={labels.isRequired}
        defaultChecked={field?.isRequired}
        optional
      />
      <DeskCheckbox
        locale={locale}
        name="isAboutApplicant"
        value="yes"
        label={labels.isAboutApplicant}
        defaultChecked={field?.isAboutApplicant}
        optional
      />
      <DeskTextField
        locale={locale}
        name="position"
        label={labels.position}
        inputMode="numeric"
        defaultValue={String(field?.position ?? 100)}
      />
    </DeskForm>
  );
}
