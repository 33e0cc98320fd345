// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { takeChargeAction } from "#lib/proposals/examination-actions.ts";
import { type OfficeVerb, officeVerbs, slugOf } from "#lib/proposals/workflow.ts";
import { useStepWords } from "./step-words.ts";

type Props = {
  locale: Locale;
  caseId: string;
  proposalId: string;
  /** Why a step cannot be done now, by the one who looks; null where it can. */
  unavailable: Record<OfficeVerb, string | null>;
};

/** What can be done next, each step on a page of its own; below, folded away, what cannot, and why. */
export function StepList({ locale, caseId, proposalId, unavailable }: Props) {
  const t = useTranslations("examination.steps");
  const words = useStepWords();
  const possible = officeVerbs.filter((verb) => unavailable[verb] === null);
  const others = officeVerbs.filter((verb) => unavailable[verb] !== null);
  return (
    <div className="space-y-6">
      {possible.length === 0 ? <p className="text-soft">{t("nothing")}</p> : null}
      <ul className="divide-y divide-hairline rounded-broad border border-primary bg-white empty:hidden">
        {possible.map((verb) => (
          <li
            key={verb}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-4 sm:flex-nowrap sm:px-6"
          >
            <div className="min-w-0">
              <h3 className="text-xl">{words(verb).title}</h3>
              <p className="text-base text-soft">{words(verb).text}</p>
            </div>
            <div className="shrink-0">
              {verb === "takeCharge" ? (
                <DeskForm
                  locale={locale}
                  action={takeChargeAction}
                  values={{ proposalId, caseId }}
                  submit={words(verb).title}
                />
              ) : (
                <ButtonLink
                  href={href(locale, "deskCaseStep", { id: caseId, step: slugOf(verb) })}
                  variant={verb === "answer" ? "primary" : "secondary"}
                >
                  {t("open")}
                  <span className="sr-only">: {words(verb).title}</span>
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Disclosure summary={t("notPossible", { count: others.length })}>
          <ul className="divide-y divide-hairline">
            {others.map((verb) => (
              <li key={verb} className="py-3">
                <h3 className="text-lg text-soft">{words(verb).title}</h3>
                <p className="flex gap-2 text-base text-soft">
                  <Icon name="info-circle" className="mt-0.5 size-5" />
                  <span>{unavailable[verb]}</span>
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
