// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { type AskingStep, askingSteps } from "#lib/pacts/application-vocabulary.ts";
import { writeSectionAction } from "#lib/pacts/form-actions.ts";
import { BothLanguages } from "./both-languages.tsx";

type Written = { version: number; step: AskingStep; title: Localized; lead: Localized; position: number };

type Props = { locale: Locale; id: string; section?: Written };

/** A section of the form: in which step it stands, and how it is called. */
export function SectionForm({ locale, id, section }: Props) {
  const t = useTranslations("pact-application.form.fields");
  const steps = useTranslations("pact-application.form.stepOf");
  const names = ["step", "titleIt", "titleEn", "leadIt", "leadEn", "position"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]));
  return (
    <DeskForm
      locale={locale}
      action={writeSectionAction}
      labels={labels}
      values={{ id, version: String(section?.version ?? 0) }}
      submit={t("save")}
    >
      <DeskRadioGroup
        locale={locale}
        name="step"
        label={labels.step}
        defaultValue={section?.step}
        choices={askingSteps.map((value) => ({ value, label: steps(value) }))}
      />
      <BothLanguages locale={locale} name="title" labels={labels} written={section?.title} />
      <BothLanguages locale={locale} name="lead" labels={labels} written={section?.lead} rows={2} optional />
      <DeskTextField
        locale={locale}
        name="position"
        label={labels.position}
        inputMode="numeric"
        defaultValue={String(section?.position ?? 100)}
      />
    </DeskForm>
  );
}
