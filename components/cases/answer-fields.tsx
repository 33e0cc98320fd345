// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { reasonLength } from "#lib/proposals/schemas.ts";
import { answerOutcomes } from "#lib/proposals/vocabulary.ts";
import type { StepScene } from "./step-form.tsx";

type Props = { locale: Locale; scene: Pick<StepScene, "units" | "answer" | "nextSteps"> };

/** The official answer: the outcome, why, what happens next, who does it and by when. */
export function AnswerFields({ locale, scene }: Props) {
  const t = useTranslations("proposals.desk");
  const tExam = useTranslations("examination.form");
  const tOutcome = useTranslations("proposals.outcome");
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="outcome"
        label={t("outcome")}
        choices={answerOutcomes.map((value) => ({ value, label: tOutcome(value) }))}
      />
      <DeskTextArea
        locale={locale}
        name="answer"
        label={t("answerField")}
        hint={t("answerHint")}
        rows={10}
        limit={reasonLength.maximum}
        defaultValue={scene.answer}
      />
      <DeskTextArea
        locale={locale}
        name="nextSteps"
        label={t("nextSteps")}
        hint={t("nextStepsHint")}
        rows={4}
        limit={2000}
        defaultValue={scene.nextSteps}
      />
      <DeskSelect
        locale={locale}
        name="implementingUnitCode"
        label={tExam("who")}
        hint={tExam("whoHint")}
        emptyLabel={tExam("nobody")}
        options={scene.units.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DeskTextField
        locale={locale}
        name="nextStepsBy"
        label={t("nextStepsBy")}
        type="date"
        optional
        className="max-w-60"
      />
    </>
  );
}
