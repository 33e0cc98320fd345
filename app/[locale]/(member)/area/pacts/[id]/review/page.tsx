// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { ApplicationSummary } from "#components/pacts/application/application-summary.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listOpenOn } from "#lib/calls/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { submitPactAction } from "#lib/pacts/application-actions.ts";
import { commonsOf, findCallTitle } from "#lib/pacts/application-draft.ts";
import { missingIn } from "#lib/pacts/application-missing.ts";
import { shownApplication } from "#lib/pacts/application-shown.ts";
import { applicationSteps } from "#lib/pacts/application-vocabulary.ts";
import { pageOfStep } from "#lib/pacts/application-walk.ts";
import { OwnData } from "../../../proposals/_writing/own-data.tsx";
import { LeaveApplication } from "../../_application/leave-application.tsx";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepPage } from "../../_application/step-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("summary") };
}

/** The last step: everything on one screen, right before it is sent; each part can be changed and leads back here. */
export default async function ReviewPage(props: StepProps) {
  const { locale, session, pact, asked } = await openApplication("summary", props);
  const [t, ofCall, say] = await Promise.all([
    getTranslations("pact-application"),
    getTranslations("calls.apply"),
    getTranslations(),
  ]);
  const [application, commons, call, open] = await Promise.all([
    shownApplication(pact, locale),
    commonsOf(pact.commonsId),
    findCallTitle(pact.callId),
    listOpenOn(today()),
  ]);
  const isCallOpen = open.some(({ id }) => id === pact.callId);
  const lacking = applicationSteps.filter(
    (step) => step !== "summary" && Object.keys(missingIn(step, pact, asked)).length > 0,
  );
  const waiting = application.members.filter(({ isWaiting }) => isWaiting).length;
  const whyNot = pact.formerlyFor
    ? say("filing.formerly.title", { association: pact.formerlyFor })
    : lacking.length > 0 && t("summary.incomplete");
  const editOf = (step: (typeof applicationSteps)[number]) =>
    href(locale, pageOfStep[step], { id: pact.id }, { from: "summary" });
  return (
    <StepPage session={session} step="summary" draft={{ pact, asked }}>
      <div className="measure space-y-6">
        {lacking.length > 0 ? (
          <Callout tone="warning" role="alert" title={t("summary.incomplete")}>
            <ul className="list-disc pl-6">
              {lacking.map((step) => (
                <li key={step}>
                  <TextLink href={editOf(step)}>{t(`steps.${step}`)}</TextLink>
                </li>
              ))}
            </ul>
          </Callout>
        ) : null}
        {commons?.isExclusive ? (
          <Callout tone="warning" title={t("place.exclusive", { name: commons.name })}>
            <p>{t("place.exclusiveText")}</p>
          </Callout>
        ) : null}
        {call === null ? null : (
          <Callout tone={isCallOpen ? "info" : "warning"} title={ofCall(isCallOpen ? "call" : "closed")}>
            <p lang="it">{call}</p>
          </Callout>
        )}
        {waiting > 0 && !lacking.includes("who") ? (
          <Callout tone="info" title={t("summary.waiting", { count: waiting })}>
            <p>{t("summary.waitingText")}</p>
          </Callout>
        ) : null}
        <ApplicationSummary locale={locale} application={application} editOf={editOf} mayOpen />
      </div>
      <OwnData session={session} />
      <div className="measure space-y-6 pt-10">
        <Callout tone="info">
          <p>{t("summary.public")}</p>
        </Callout>
        {whyNot ? (
          <Button disabledBecause={whyNot}>{t("summary.submit")}</Button>
        ) : (
          <VerbForm locale={locale} action={submitPactAction} values={{ pactId: pact.id }}>
            {t("summary.submit")}
          </VerbForm>
        )}
      </div>
      <LeaveApplication pact={pact} speaks />
    </StepPage>
  );
}
