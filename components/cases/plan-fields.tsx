// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type StepState, stepStates } from "#lib/proposals/vocabulary.ts";

/** One thing to be done, and by when. */
export function PlanFields({ locale }: { locale: Locale }) {
  const t = useTranslations("examination.form");
  return (
    <>
      <DeskTextField locale={locale} name="title" label={t("stepTitle")} hint={t("stepTitleHint")} />
      <DeskTextField locale={locale} name="dueOn" label={t("stepDueOn")} type="date" optional className="max-w-60" />
    </>
  );
}

type Props = { locale: Locale; step: { state: StepState; percent: number }; megabytes: number };

/** How far it is, with a photograph where there is one. */
export function ReportFields({ locale, step, megabytes }: Props) {
  const t = useTranslations("examination.form");
  const tState = useTranslations("examination.state");
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="state"
        label={t("state")}
        defaultValue={step.state}
        choices={stepStates.map((value) => ({ value, label: tState(value) }))}
      />
      <DeskTextField
        locale={locale}
        name="percent"
        label={t("percent")}
        hint={t("percentHint")}
        inputMode="numeric"
        optional
        defaultValue={step.state === "under-way" ? String(step.percent) : undefined}
        className="max-w-40"
      />
      <DeskTextArea locale={locale} name="note" label={t("stepNote")} rows={4} limit={1000} optional />
      <DeskFileField
        locale={locale}
        name="file"
        label={t("photo")}
        hint={t("photoHint", { size: megabytes })}
        accept=".jpg,.jpeg,.png,.webp"
        optional
      />
      <DeskTextField locale={locale} name="alternative" label={t("alternative")} hint={t("alternativeHint")} optional />
    </>
  );
}
