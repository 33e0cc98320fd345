// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { takeChargeAction } from "#lib/proposals/examination-actions.ts";
import { type OfficeVerb, officeVerbs, slugOf } from "#lib/proposals/workflow.ts";
import { OpenStep, StepItems } from "./step-items.tsx";
import { useStepWords } from "./step-words.ts";

type Props = {
  locale: Locale;
  caseId: string;
  proposalId: string;
  /** Why a step cannot be done now, by the one who looks; null where it can. */
  unavailable: Record<OfficeVerb, string | null>;
};

/** The steps of a proposal, each on a page of its own but taking in charge. */
export function StepList({ locale, caseId, proposalId, unavailable }: Props) {
  const words = useStepWords();
  const steps = officeVerbs.map((verb) => {
    const { title, text } = words(verb);
    const button =
      verb === "takeCharge" ? (
        <DeskForm key={verb} locale={locale} action={takeChargeAction} values={{ proposalId, caseId }} submit={title} />
      ) : (
        <OpenStep
          key={verb}
          href={href(locale, "deskCaseStep", { id: caseId, step: slugOf(verb) })}
          title={title}
          variant={verb === "answer" ? "primary" : "secondary"}
        />
      );
    return { verb, title, text, button, unavailable: unavailable[verb] };
  });
  return <StepItems steps={steps} />;
}
