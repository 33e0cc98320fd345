// SPDX-License-Identifier: AGPL-3.0-or-later
import { OpenStep, StepItems } from "#components/cases/step-items.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { takeRequestAction } from "#lib/assistance/desk-actions.ts";
import { type RequestVerb, requestSlugOf, requestVerbs } from "#lib/assistance/workflow.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  caseId: string;
  requestId: string;
  /** Why a step cannot be done now, by the one who looks; null where it can. */
  unavailable: Record<RequestVerb, string | null>;
};

/** The steps of a request, each on a page of its own but taking in charge. */
export function RequestStepList({ locale, caseId, requestId, unavailable }: Props) {
  const t = useTranslations("assistance.desk.verbs");
  const steps = requestVerbs.map((verb) => {
    const title = t(`${verb}.title`);
    const button =
      verb === "takeCharge" ? (
        <DeskForm
          key={verb}
          locale={locale}
          action={takeRequestAction}
          values={{ requestId, caseId }}
          submit={t("takeCharge.submit")}
        />
      ) : (
        <OpenStep
          key={verb}
          href={href(locale, "deskCaseStep", { id: caseId, step: requestSlugOf(verb) })}
          title={title}
          variant={verb === "answer" ? "primary" : "secondary"}
        />
      );
    return { verb, title, text: t(`${verb}.text`), button, unavailable: unavailable[verb] };
  });
  return <StepItems steps={steps} />;
}
