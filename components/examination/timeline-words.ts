// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { Closing } from "#lib/proposals/vocabulary.ts";

type Entry = { type: string; payload: Record<string, unknown> };

type Known = {
  locale: Locale;
  /** Names of the units, by code. */
  units: Readonly<Record<string, Localized>>;
  steps: readonly { id: string; title: string }[];
};

/** What happened in the examination, in the words of the public timeline; null for what is told elsewhere. */
export function useExaminationWords({ locale, units, steps }: Known): (entry: Entry) => string | null {
  const t = useTranslations("examination.timeline");
  const tClosing = useTranslations("proposals.closing");
  const unitIn = ({ unitCode }: Entry["payload"]) => units[String(unitCode)]?.[locale] ?? t("otherUnit");
  const titleIn = ({ stepId }: Entry["payload"]) => steps.find(({ id }) => id === stepId)?.title ?? "";
  return ({ type, payload }) => {
    switch (type) {
      case "proposal.admitted":
      case "proposal.declared-inadmissible":
      case "proposal.integration-expired":
      case "proposal.meeting-called":
      case "proposal.meeting-moved":
      case "proposal.meeting-called-off":
      case "proposal.minutes-published":
        return t(wordOf(type));
      case "proposal.assigned":
        return t("assigned", { unit: unitIn(payload) });
      case "proposal.opinion-requested":
        return t("opinion-requested", { unit: unitIn(payload) });
      case "proposal.opinion-given":
        return t("opinion-given", { unit: unitIn(payload) });
      case "proposal.merged":
        return t("merged", { number: String(payload.into) });
      case "proposal.joined":
        return t("joined", { number: String(payload.from), supports: Number(payload.supports) });
      case "proposal.split":
        return t("split", { number: String(payload.into) });
      case "proposal.split-off":
        return t("split-off", { from: String(payload.from), number: String(payload.number) });
      case "proposal.step-planned":
        return t("step-planned", { title: titleIn(payload) });
      case "proposal.step-reported":
        return t("step-reported", { title: titleIn(payload), percent: Number(payload.percent) });
      case "proposal.closed":
        return t("closed", { closing: tClosing(payload.closing as Closing) });
      default:
        return null;
    }
  };
}

type Plain =
  | "proposal.admitted"
  | "proposal.declared-inadmissible"
  | "proposal.integration-expired"
  | "proposal.meeting-called"
  | "proposal.meeting-moved"
  | "proposal.meeting-called-off"
  | "proposal.minutes-published";

const wordOf = <Type extends Plain>(type: Type) =>
  type.slice("proposal.".length) as Type extends `proposal.${infer Word}` ? Word : never;
