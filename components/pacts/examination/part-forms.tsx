// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
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
import { ExaminationForm } from "./examination-form.tsx";

type OfPact = { locale: Locale; pactId: string; unavailable: string | null };

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
    <ExaminationForm
      locale={locale}
      action={giveOpinionAction}
      values={{ opinionId: opinion.id }}
      submit={t("opinionSubmit")}
      unavailable={unavailable}
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
    </ExaminationForm>
  );
}

/** What was found at the place. */
export function VisitForm({ locale, pactId, visitId, unavailable }: OfPact & { visitId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={reportVisitAction}
      values={{ pactId, visitId }}
      submit={t("reportSubmit")}
      unavailable={unavailable}
    >
      <DeskTextArea
        locale={locale}
        name="report"
        label={t("report")}
        hint={t("reportHint")}
        rows={8}
        limit={wordsLength.report}
      />
    </ExaminationForm>
  );
}

/** A photograph, with what it shows. */
export function PictureForm({ locale, pactId, visitId, unavailable }: OfPact & { visitId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={pictureVisitAction}
      values={{ pactId, visitId }}
      submit={t("pictureSubmit")}
      unavailable={unavailable}
    >
      <DeskFileField locale={locale} name="file" label={t("picture")} hint={t("pictureHint")} accept="image/*" />
      <DeskTextField locale={locale} name="alternative" label={t("alternative")} hint={t("alternativeHint")} />
    </ExaminationForm>
  );
}

/** What was said at an assembly. */
export function MinutesForm({ locale, pactId, assemblyId, unavailable }: OfPact & { assemblyId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={publishAssemblyMinutesAction}
      values={{ pactId, assemblyId }}
      submit={t("minutesSubmit")}
      unavailable={unavailable}
    >
      <DeskTextArea
        locale={locale}
        name="minutes"
        label={t("minutes")}
        hint={t("minutesHint")}
        rows={12}
        limit={wordsLength.minutes}
      />
    </ExaminationForm>
  );
}

/** Whether everyone reads an observation. */
export function DecideForm({ locale, pactId, observationId, unavailable }: OfPact & { observationId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={decideObservationAction}
      values={{ pactId, observationId }}
      submit={t("decideSubmit")}
      unavailable={unavailable}
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
    </ExaminationForm>
  );
}

/** What the office says to an observation. */
export function AnswerForm({ locale, pactId, observationId, unavailable }: OfPact & { observationId: string }) {
  const t = useTranslations("pact-examination.form");
  return (
    <ExaminationForm
      locale={locale}
      action={answerObservationAction}
      values={{ pactId, observationId }}
      submit={t("answerSubmit")}
      unavailable={unavailable}
    >
      <DeskTextArea
        locale={locale}
        name="answer"
        label={t("answer")}
        hint={t("answerHint")}
        rows={5}
        limit={wordsLength.reason}
      />
    </ExaminationForm>
  );
}
