// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskFileField, DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  answerObservationAction,
  decideObservationAction,
  giveOpinionAction,
  pictureVisitAction,
  publishAssemblyMinutesAction,
  reportVisitAction,
} from "#lib/pacts/examination-actions.ts";
import { wordsLength } from "#lib/pacts/examination-schemas.ts";
import { type AskedKind, opinionPositions } from "#lib/pacts/examination-vocabulary.ts";
import { useExaminationLabels } from "./use-labels.ts";

type OfPact = { locale: Locale; pactId: string; unavailable: string | null };

const useStaleWords = () => {
  const t = useTranslations("cases.step");
  return { stale: t("stale"), staleText: t("staleText"), done: t("done") };
};

/** What a unit says, or what a body outside wrote, with its protocol number. */
export function OpinionForm({
  locale,
  opinion,
  unavailable,
}: {
  locale: Locale;
  opinion: { id: string; asked: AskedKind };
  unavailable: string | null;
}) {
  const t = useTranslations("pact-examination.form");
  const tPosition = useTranslations("examination.position");
  const isOutside = opinion.asked !== "unit";
  return (
    <DeskForm
      locale={locale}
      action={giveOpinionAction}
      values={{ opinionId: opinion.id }}
      labels={useExaminationLabels()}
      submit={t("opinionSubmit")}
      unavailable={unavailable}
      words={useStaleWords()}
    >
      <DeskRadioGroup
        locale={locale}
        name="position"
        label={t("position")}
        choices={opinionPositions.map((value) => ({ value, label: tPosition(value) }))}
      />
      <DeskTextArea
        locale={locale}
        name="text"
        label={t("text")}
        hint={t("textHint")}
        rows={8}
        limit={wordsLength.report}
      />
      <DeskTextArea
        locale={locale}
        name="conditions"
        label={t("conditions")}
        hint={t("conditionsHint")}
        rows={4}
        optional
        limit={wordsLength.reason}
      />
      {isOutside ? (
        <DeskTextField
          locale={locale}
          name="protocolNumber"
          label={t("protocolNumber")}
          hint={t("protocolNumberHint")}
        />
      ) : null}
      <DeskFileField locale={locale} name="file" label={t("file")} hint={t("fileHint")} optional />
    </DeskForm>
  );
}

/** What was found at the place. */
export function VisitForm({ locale, pactId, visitId, unavailable }: OfPact & { visitId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <DeskForm
      locale={locale}
      action={reportVisitAction}
      values={{ pactId, visitId }}
      labels={useExaminationLabels()}
      submit={t("reportSubmit")}
      unavailable={unavailable}
      words={useStaleWords()}
    >
      <DeskTextArea
        locale={locale}
        name="report"
        label={t("report")}
        hint={t("reportHint")}
        rows={8}
        limit={wordsLength.report}
      />
    </DeskForm>
  );
}

/** A photograph, with what it shows. */
export function PictureForm({ locale, pactId, visitId, unavailable }: OfPact & { visitId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <DeskForm
      locale={locale}
      action={pictureVisitAction}
      values={{ pactId, visitId }}
      labels={useExaminationLabels()}
      submit={t("pictureSubmit")}
      unavailable={unavailable}
      words={useStaleWords()}
    >
      <DeskFileField locale={locale} name="file" label={t("picture")} hint={t("pictureHint")} accept="image/*" />
      <DeskTextField locale={locale} name="alternative" label={t("alternative")} hint={t("alternativeHint")} />
    </DeskForm>
  );
}

/** What was said at an assembly. */
export function MinutesForm({ locale, pactId, assemblyId, unavailable }: OfPact & { assemblyId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <DeskForm
      locale={locale}
      action={publishAssemblyMinutesAction}
      values={{ pactId, assemblyId }}
      labels={useExaminationLabels()}
      submit={t("minutesSubmit")}
      unavailable={unavailable}
      words={useStaleWords()}
    >
      <DeskTextArea
        locale={locale}
        name="minutes"
        label={t("minutes")}
        hint={t("minutesHint")}
        rows={12}
        limit={wordsLength.minutes}
      />
    </DeskForm>
  );
}

/** Whether everyone reads an observation. */
export function DecideForm({ locale, pactId, observationId, unavailable }: OfPact & { observationId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <DeskForm
      locale={locale}
      action={decideObservationAction}
      values={{ pactId, observationId }}
      labels={useExaminationLabels()}
      submit={t("decideSubmit")}
      unavailable={unavailable}
      words={useStaleWords()}
    >
      <DeskRadioGroup
        locale={locale}
        name="decision"
        label={t("decision")}
        choices={(["publish", "withhold"] as const).map((value) => ({ value, label: t(`decisions.${value}`) }))}
      />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("withholdReason")}
        hint={t("withholdReasonHint")}
        rows={3}
        optional
      />
    </DeskForm>
  );
}

/** What the office says to an observation. */
export function AnswerForm({ locale, pactId, observationId, unavailable }: OfPact & { observationId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <DeskForm
      locale={locale}
      action={answerObservationAction}
      values={{ pactId, observationId }}
      labels={useExaminationLabels()}
      submit={t("answerSubmit")}
      unavailable={unavailable}
      words={useStaleWords()}
    >
      <DeskTextArea
        locale={locale}
        name="answer"
        label={t("answer")}
        hint={t("answerHint")}
        rows={5}
        limit={wordsLength.reason}
      />
    </DeskForm>
  );
}
