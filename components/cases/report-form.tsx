// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { reportStepAction } from "#lib/proposals/examination-actions.ts";
import type { StepState } from "#lib/proposals/vocabulary.ts";
import { ReportFields } from "./plan-fields.tsx";

type Props = {
  locale: Locale;
  caseId: string;
  step: { id: string; state: StepState; percent: number };
  megabytes: number;
  unavailable: string | null;
};

/** Publishes how far a step is. */
export function ReportForm({ locale, caseId, step, megabytes, unavailable }: Props) {
  const t = useTranslations("examination");
  const tStep = useTranslations("cases.step");
  const labels = {
    state: t("form.state"),
    percent: t("form.percent"),
    note: t("form.stepNote"),
    file: t("form.photo"),
    alternative: t("form.alternative"),
  };
  return (
    <DeskForm
      locale={locale}
      action={reportStepAction}
      values={{ caseId, stepId: step.id }}
      labels={labels}
      submit={t("implementation.reportSubmit")}
      unavailable={unavailable}
      words={{ stale: tStep("stale"), staleText: tStep("staleText"), done: tStep("done") }}
    >
      <ReportFields locale={locale} step={step} megabytes={megabytes} />
    </DeskForm>
  );
}
