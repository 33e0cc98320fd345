// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { FormerName } from "#components/associations/former-name.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { Steps } from "#components/ui/steps.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FoundSession } from "#lib/accounts/queries.ts";
import { actorOf, nameOf } from "#lib/accounts/session.ts";
import type { Formerly } from "#lib/associations/policy.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import type { Asked } from "#lib/pacts/application-missing.ts";
import { mayApply, removalOf } from "#lib/pacts/application-standing.ts";
import type { ApplicationStep } from "#lib/pacts/application-vocabulary.ts";
import { pageOfStep } from "#lib/pacts/application-walk.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";
import { walkOf } from "./walk.ts";

type Props = {
  session: FoundSession;
  step: ApplicationStep;
  /** Absent while nothing is written: the other steps wait for it. */
  draft?: { pact: Pact & Formerly; asked: Asked };
  /** What a new application begins with: it stays when one changes the language. */
  beginsWith?: { commons?: string; call?: string };
  saved?: "1";
  notice?: string;
  children: ReactNode;
};

/** A step of an application: where one is, what is missing, and the step itself for whoever may take it. */
export async function StepPage({ session, step, draft, beginsWith, saved, notice, children }: Props) {
  const locale = await getLocale();
  const [t, say, may] = await Promise.all([
    getTranslations("pact-application"),
    getTranslations(),
    mayApply(actorOf(session)),
  ]);
  const removedOn = draft ? await removalOf(draft.pact) : null;
  const told = saved ? say("proposals.form.saved") : notice;
  return (
    <MemberPage
      title={t(`titles.${step}`)}
      trail={[{ label: t("own.title"), href: href(locale, "ownPacts") }]}
      name={nameOf(session)}
      alternates={draft ? alternates(pageOfStep[step], { id: draft.pact.id }) : alternates("newPact", {}, beginsWith)}
    >
      <div className="wrap pb-16">
        <Steps current={step} steps={walkOf(locale, t, draft)} />
        <PageHeader title={t(`titles.${step}`)} lead={t(`leads.${step}`)}>
          {told ? <Done title={told} /> : null}
          {draft?.pact.formerlyFor ? (
            <FormerName
              association={draft.pact.formerlyFor}
              whoHref={step === "who" ? null : href(locale, "pactWho", { id: draft.pact.id })}
            />
          ) : null}
          {removedOn ? (
            <Callout tone="warning" title={say("filing.expiry.title")}>
              <p>{say("filing.expiry.text", { date: formatDay(locale, removedOn.toString()) })}</p>
            </Callout>
          ) : null}
        </PageHeader>
        {may.allowed ? (
          children
        ) : (
          <Callout tone="warning" title={t("notEligible")}>
            <p>{say(may.reason, may.params)}</p>
          </Callout>
        )}
        <p className="pt-10">
          <TextLink href={href(locale, "bookVisit")} icon="calendar">
            {say("visits.public.talk")}
          </TextLink>
        </p>
      </div>
    </MemberPage>
  );
}
