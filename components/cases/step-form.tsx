// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import {
  admitAction,
  answerAction,
  askOpinionAction,
  assignAction,
  callMeetingAction,
  closeAction,
  declareInadmissibleAction,
  estimateCostAction,
  mergeAction,
  planStepAction,
  requestIntegrationAction,
  splitAction,
  valuateAction,
} from "#lib/proposals/examination-actions.ts";
import type { OfficeVerb } from "#lib/proposals/workflow.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { AssignFields } from "./assign-fields.tsx";
import { CloseFields } from "./close-fields.tsx";
import { CostFields } from "./cost-fields.tsx";
import { MeetingFields } from "./meeting-fields.tsx";
import { MergeFields, SplitFields } from "./merge-fields.tsx";
import { AskFields } from "./opinion-fields.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { IntegrationFields, ReasonFields } from "./reason-fields.tsx";
import { useStepWords } from "./step-words.ts";
import { ValuationFields } from "./valuation-fields.tsx";

/** The steps that have a page; taking in charge needs nothing but its button. */
export type StepWithForm = Exclude<OfficeVerb, "takeCharge">;

/** What the forms choose from and begin with. */
export type StepScene = {
  caseId: string;
  proposalId: string;
  units: readonly { code: string; name: Localized }[];
  staff: readonly { id: string; name: string | null; unitCode: string }[];
  unitCode: string;
  officerId: string | null;
  opinion: { dueOn: string; reference: Localized };
  cost: { cents: number | null; note: string | null };
  criteria: readonly { code: string; name: Localized; explanation: Localized; weight: number }[];
  marks: readonly { code: string; score: number; note: string | null }[];
  similar: readonly { number: string; title: string }[];
  /** The identifier of the proposal that splitting makes. */
  newId: string;
  /** The words an answer begins with, where a template was chosen. */
  answer?: string;
  nextSteps?: string;
};

type Props = { locale: Locale; verb: StepWithForm; scene: StepScene; unavailable: string | null };

/** The form of one step. Whoever comes second reads what happened meanwhile and keeps their own words. */
export function StepForm({ locale, verb, scene, unavailable }: Props) {
  const tStep = useTranslations("cases.step");
  const labels = { ...useStepLabels(), ...scoreLabels(locale, scene) };
  const words = useStepWords()(verb);
  const { caseId, proposalId, newId } = scene;
  return (
    <DeskForm
      locale={locale}
      action={actions[verb]}
      values={{ caseId, proposalId, ...(verb === "split" ? { newId } : {}) }}
      labels={labels}
      submit={words.submit}
      variant={verb === "declareInadmissible" || verb === "merge" ? "danger" : undefined}
      unavailable={unavailable}
      words={{ stale: tStep("stale"), staleText: tStep("staleText"), done: tStep("done") }}
    >
      <StepFields locale={locale} verb={verb} scene={scene} />
    </DeskForm>
  );
}

const actions: Record<StepWithForm, FormAction> = {
  admit: admitAction,
  declareInadmissible: declareInadmissibleAction,
  requestIntegration: requestIntegrationAction,
  askOpinion: askOpinionAction,
  estimateCost: estimateCostAction,
  valuate: valuateAction,
  callMeeting: callMeetingAction,
  answer: answerAction,
  implement: planStepAction,
  close: closeAction,
  assign: assignAction,
  merge: mergeAction,
  split: splitAction,
};

function StepFields({ locale, verb, scene }: Omit<Props, "unavailable">) {
  switch (verb) {
    case "admit":
      return <ReasonFields locale={locale} label="admissible" />;
    case "declareInadmissible":
      return <ReasonFields locale={locale} label="inadmissible" />;
    case "requestIntegration":
      return <IntegrationFields locale={locale} />;
    case "askOpinion":
      return <AskFields locale={locale} scene={scene} />;
    case "estimateCost":
      return <CostFields locale={locale} scene={scene} />;
    case "valuate":
      return <ValuationFields locale={locale} scene={scene} />;
    case "callMeeting":
      return <MeetingFields locale={locale} />;
    case "answer":
      return <AnswerFields locale={locale} scene={scene} />;
    case "implement":
      return <PlanFields locale={locale} />;
    case "close":
      return <CloseFields locale={locale} />;
    case "assign":
      return <AssignFields locale={locale} scene={scene} />;
    case "merge":
      return <MergeFields locale={locale} scene={scene} />;
    case "split":
      return <SplitFields locale={locale} />;
  }
}

const scoreLabels = (locale: Locale, { criteria }: StepScene) =>
  Object.fromEntries(criteria.map(({ code, name }) => [`scores.${code}.score`, name[locale]]));

/** How the fields are called in the summary of mistakes. */
function useStepLabels(): Record<string, string> {
  const t = useTranslations("examination.form");
  const tDesk = useTranslations("proposals.desk");
  return {
    request: tDesk("requestField"),
    outcome: tDesk("outcome"),
    answer: tDesk("answerField"),
    nextSteps: tDesk("nextSteps"),
    nextStepsBy: tDesk("nextStepsBy"),
    implementingUnitCode: t("who"),
    unitCode: t("unit"),
    officerId: t("officer"),
    question: t("question"),
    cost: t("cost"),
    costNote: t("costNote"),
    day: t("day"),
    time: t("time"),
    place: t("place"),
    link: t("link"),
    into: t("into"),
    closing: t("closing"),
    closingNote: t("closingNote"),
  };
}
