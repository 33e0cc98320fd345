// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { lifeStepAction } from "#lib/pacts/life-actions.ts";
import type { LifeStep } from "#lib/pacts/life-workflow.ts";
import { StepFields, useStepLabels } from "./step-fields.tsx";

/** Steps that take something away, or end something. */
const dangers: readonly LifeStep[] = [
  "call-off-activity",
  "call-off-meeting",
  "remove-work",
  "strike-insured",
  "suspend",
  "announce-end",
  "announce-revocation",
  "revoke",
  "close-dispute",
];

/** Steps whose reason everyone reads. */
const told: readonly LifeStep[] = [
  "call-off-activity",
  "answer-request",
  "suspend",
  "ask-extension",
  "ask-renewal",
  "ask-change",
  "ask-early-end",
  "decide-ask",
  "extend-on-paper",
  "conclude-on-paper",
  "announce-end",
  "revoke",
];

type Props = {
  locale: Locale;
  step: LifeStep;
  /** What the action needs to know: the pact, the thing, from where it is sent. */
  values: Record<string, string>;
  /** What the fields begin with. */
  defaults?: Record<string, string>;
  unavailable?: string | null;
  /** A report whose period has ended can go to the office as it is written. */
  maySend?: boolean;
};

/** One step in the life of a pact, the same form for both sides. */
export function LifeStepForm({ locale, step, values, defaults = {}, unavailable = null, maySend = false }: Props) {
  const t = useTranslations("pact-life");
  const labels = useStepLabels(step);
  return (
    <div className="space-y-6">
      {told.includes(step) ? <p className="text-soft">{t("public")}</p> : null}
      <DeskForm
        locale={locale}
        action={lifeStepAction}
        values={{ ...values, step }}
        labels={labels}
        submit={t(`steps.${step}.submit`)}
        variant={dangers.includes(step) ? "danger" : maySend ? "secondary" : undefined}
        unavailable={unavailable}
        otherwise={
          maySend ? (
            <SubmitButton locale={locale} name="isSent" value="yes">
              {t("steps.submit-report.submit")}
            </SubmitButton>
          ) : null
        }
      >
        <StepFields locale={locale} step={step} defaults={defaults} />
      </DeskForm>
    </div>
  );
}
