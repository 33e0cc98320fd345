// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { takeRequestAction } from "#lib/assistance/desk-actions.ts";
import { type RequestVerb, requestSlugOf, requestVerbs } from "#lib/assistance/workflow.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  caseId: string;
  requestId: string;
  /** Why a step cannot be done now, by the one who looks; null where it can. */
  unavailable: Record<RequestVerb, string | null>;
};

/** What can be done next with a request; below, folded away, what cannot, and why. */
export function RequestStepList({ locale, caseId, requestId, unavailable }: Props) {
  const t = useTranslations("examination.steps");
  const tVerb = useTranslations("assistance.desk.verbs");
  const possible = requestVerbs.filter((verb) => unavailable[verb] === null);
  const others = requestVerbs.filter((verb) => unavailable[verb] !== null);
  return (
    <div className="space-y-6">
      {possible.length === 0 ? <p className="text-soft">{t("nothing")}</p> : null}
      <ul className="divide-y divide-hairline rounded-broad border border-primary bg-white empty:hidden">
        {possible.map((verb) => (
          <li key={verb} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-4 sm:px-6">
            <div className="min-w-0 flex-1 basis-72">
              <h3 className="text-xl">{tVerb(`${verb}.title`)}</h3>
              <p className="text-base text-soft">{tVerb(`${verb}.text`)}</p>
            </div>
            {verb === "takeCharge" ? (
              <DeskForm
                locale={locale}
                action={takeRequestAction}
                values={{ requestId, caseId }}
                submit={tVerb("takeCharge.submit")}
              />
            ) : (
              <ButtonLink
                href={href(locale, "deskCaseStep", { id: caseId, step: requestSlugOf(verb) })}
                variant={verb === "answer" ? "primary" : "secondary"}
              >
                {t("open")}
                <span className="sr-only">: {tVerb(`${verb}.title`)}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Disclosure summary={t("notPossible", { count: others.length })}>
          <ul className="divide-y divide-hairline">
            {others.map((verb) => (
              <li key={verb} className="py-3">
                <h3 className="text-lg text-soft">{tVerb(`${verb}.title`)}</h3>
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
