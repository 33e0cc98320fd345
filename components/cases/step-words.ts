// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { OfficeVerb } from "#lib/proposals/workflow.ts";

type StepWords = { title: string; text: string; submit: string };

/** What each step of the office is called, what it does, and what its button says. */
export function useStepWords(): (verb: OfficeVerb) => StepWords {
  const t = useTranslations("proposals.desk");
  const tExam = useTranslations("examination.verbs");
  return (verb) => {
    switch (verb) {
      case "takeCharge":
        return { title: t("takeCharge"), text: t("takeChargeText"), submit: t("takeCharge") };
      case "requestIntegration":
        return { title: t("requestIntegration"), text: t("requestIntegrationText"), submit: t("requestSubmit") };
      case "answer":
        return { title: t("answer"), text: t("answerText"), submit: t("answerSubmit") };
      default:
        return { title: tExam(`${verb}.title`), text: tExam(`${verb}.text`), submit: tExam(`${verb}.submit`) };
    }
  };
}
