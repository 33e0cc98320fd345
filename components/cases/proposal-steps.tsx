// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { answerProposalAction, requestIntegrationAction, takeChargeAction } from "#lib/proposals/actions.ts";
import { reasonLength } from "#lib/proposals/schemas.ts";
import { answerOutcomes } from "#lib/proposals/vocabulary.ts";
import type { OfficeVerb } from "#lib/proposals/workflow.ts";

type Props = {
  locale: Locale;
  proposalId: string;
  /** Why a step cannot be done now, by the one who looks; null where it can. */
  unavailable: Record<Extract<OfficeVerb, "takeCharge" | "requestIntegration" | "answer">, string | null>;
  /** The choice of a template, and the words that the answer begins with. */
  beginning: { picker: ReactNode; answer?: string; nextSteps?: string };
};

/** What the office does with a proposal, in the order of the procedure. */
export function ProposalSteps({ locale, proposalId, unavailable, beginning }: Props) {
  const t = useTranslations("proposals.desk");
  const tOutcome = useTranslations("proposals.outcome");
  const tStep = useTranslations("cases.step");
  const words = { stale: tStep("stale"), staleText: tStep("staleText"), done: tStep("done") };
  const labels = {
    request: t("requestField"),
    outcome: t("outcome"),
    answer: t("answerField"),
    nextSteps: t("nextSteps"),
    nextStepsBy: t("nextStepsBy"),
  };
  const common = { locale, values: { proposalId }, words, labels };
  return (
    <ol className="space-y-8">
      <Step title={t("takeCharge")} text={t("takeChargeText")} possible={unavailable.takeCharge === null}>
        <DeskForm {...common} action={takeChargeAction} submit={t("takeCharge")} unavailable={unavailable.takeCharge} />
      </Step>
      <Step
        title={t("requestIntegration")}
        text={t("requestIntegrationText")}
        possible={unavailable.requestIntegration === null}
      >
        <DeskForm
          {...common}
          action={requestIntegrationAction}
          submit={t("requestSubmit")}
          variant="secondary"
          unavailable={unavailable.requestIntegration}
        >
          <DeskTextArea locale={locale} name="request" label={labels.request} rows={4} limit={2000} />
        </DeskForm>
      </Step>
      <Step title={t("answer")} text={t("answerText")} possible={unavailable.answer === null}>
        {unavailable.answer === null ? beginning.picker : null}
        <DeskForm {...common} action={answerProposalAction} submit={t("answerSubmit")} unavailable={unavailable.answer}>
          <DeskRadioGroup
            locale={locale}
            name="outcome"
            label={labels.outcome}
            choices={answerOutcomes.map((value) => ({ value, label: tOutcome(value) }))}
          />
          <DeskTextArea
            locale={locale}
            name="answer"
            label={labels.answer}
            hint={t("answerHint")}
            rows={10}
            limit={reasonLength.maximum}
            defaultValue={beginning.answer}
          />
          <DeskTextArea
            locale={locale}
            name="nextSteps"
            label={labels.nextSteps}
            hint={t("nextStepsHint")}
            rows={4}
            limit={2000}
            defaultValue={beginning.nextSteps}
          />
          <DeskTextField
            locale={locale}
            name="nextStepsBy"
            label={labels.nextStepsBy}
            type="date"
            optional
            className="max-w-60"
          />
        </DeskForm>
      </Step>
    </ol>
  );
}

type StepProps = { title: string; text: string; possible: boolean; children: ReactNode };

function Step({ title, text, possible, children }: StepProps) {
  return (
    <li
      className={`space-y-4 rounded-broad border p-5 sm:p-6 ${possible ? "border-primary bg-white" : "border-line bg-paper"}`}
    >
      <h3 className="text-2xl">{title}</h3>
      <p className="measure text-soft">{text}</p>
      <div className="max-w-3xl space-y-8">{children}</div>
    </li>
  );
}
