// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskChoices } from "#components/desk/desk-choices.tsx";
import { DeskCheckbox, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { writeDeclarationAction } from "#lib/pacts/form-actions.ts";
import { type ApplicantKind, applicantKinds } from "#lib/pacts/vocabulary.ts";
import { BothLanguages } from "./both-languages.tsx";

type Written = {
  version: number;
  article: Localized;
  words: Localized;
  isRequired: boolean;
  applicants: readonly ApplicantKind[];
  position: number;
};

type Props = { locale: Locale; id: string; declaration?: Written };

/** A declaration with its article, and who is asked it. */
export function DeclarationForm({ locale, id, declaration }: Props) {
  const t = useTranslations("pact-application.form.fields");
  const kinds = useTranslations("pacts.applicantKind");
  const names = ["wordsIt", "wordsEn", "articleIt", "articleEn", "applicants", "isRequired", "position"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]));
  return (
    <DeskForm
      locale={locale}
      action={writeDeclarationAction}
      labels={labels}
      values={{ id, version: String(declaration?.version ?? 0) }}
      submit={t("save")}
    >
      <BothLanguages
        locale={locale}
        name="words"
        labels={labels}
        hint={t("wordsHint")}
        written={declaration?.words}
        rows={4}
      />
      <BothLanguages locale={locale} name="article" labels={labels} written={declaration?.article} />
      <DeskChoices
        locale={locale}
        name="applicants"
        label={labels.applicants}
        choices={applicantKinds.map((value) => ({ value, label: kinds(value) }))}
        chosen={declaration?.applicants ?? applicantKinds}
      />
      <DeskCheckbox
        locale={locale}
        name="isRequired"
        value="yes"
        label={labels.isRequired}
        defaultChecked={declaration?.isRequired ?? true}
        optional
      />
      <DeskTextField
        locale={locale}
        name="position"
        label={labels.position}
        inputMode="numeric"
        defaultValue={String(declaration?.position ?? 100)}
      />
    </DeskForm>
  );
}
