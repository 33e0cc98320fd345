// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { AssignFields } from "#components/cases/assign-fields.tsx";
import { DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import {
  answerRequestAction,
  askForMoreAction,
  assignRequestAction,
  closeRequestAction,
} from "#lib/assistance/desk-actions.ts";
import { reasonLength } from "#lib/assistance/schemas.ts";
import { requestOutcomes } from "#lib/assistance/vocabulary.ts";
import type { RequestVerb } from "#lib/assistance/workflow.ts";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** The steps that have a page; taking in charge needs nothing but its button. */
export type RequestStepWithForm = Exclude<RequestVerb, "takeCharge">;

type Props = {
  locale: Locale;
  verb: RequestStepWithForm;
  caseId: string;
  requestId: string;
  scene: ComponentProps<typeof AssignFields>["scene"];
  unavailable: string | null;
};

const actions: Record<RequestStepWithForm, FormAction> = {
  requestIntegration: askForMoreAction,
  answer: answerRequestAction,
  close: closeRequestAction,
  assign: assignRequestAction,
};

/** The form of one step. Whoever comes second reads what happened meanwhile and keeps their own words. */
export function RequestStepForm({ locale, verb, caseId, requestId, scene, unavailable }: Props) {
  const t = useTranslations("assistance.desk");
  const tStep = useTranslations("cases.step");
  return (
    <DeskForm
      locale={locale}
      action={actions[verb]}
      values={{ caseId, requestId }}
      labels={{
        request: t("request"),
        outcome: t("outcome"),
        answer: t("answer"),
        closingNote: t("closingNote"),
        unitCode: t("unit"),
        officerId: t("officer"),
        reason: t("reason"),
      }}
      submit={t(`verbs.${verb}.submit`)}
      unavailable={unavailable}
      words={{ stale: tStep("stale"), staleText: tStep("staleText"), done: t("done") }}
    >
      {verb === "assign" ? <AssignFields locale={locale} scene={scene} /> : <WordFields locale={locale} verb={verb} />}
    </DeskForm>
  );
}

function WordFields({ locale, verb }: { locale: Locale; verb: Exclude<RequestStepWithForm, "assign"> }) {
  const t = useTranslations("assistance");
  if (verb === "requestIntegration") {
    return <DeskTextArea locale={locale} name="request" label={t("desk.request")} rows={5} limit={2000} />;
  }
  if (verb === "close") {
    return <DeskTextArea locale={locale} name="closingNote" label={t("desk.closingNote")} rows={5} limit={2000} />;
  }
  return (
    <>
      <DeskRadioGroup
        locale={locale}
        name="outcome"
        label={t("desk.outcome")}
        choices={requestOutcomes.map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          hint: t(`outcomeHints.${value}`),
        }))}
      />
      <DeskTextArea
        locale={locale}
        name="answer"
        label={t("desk.answer")}
        hint={t("desk.answerHint")}
        rows={8}
        limit={reasonLength.maximum}
      />
    </>
  );
}
