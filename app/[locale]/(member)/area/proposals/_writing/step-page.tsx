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
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { mayFile } from "#lib/proposals/filing.ts";
import type { Draft, FilingStep } from "#lib/proposals/filing-schemas.ts";
import { walkOf } from "./walk.ts";

type Props = {
  session: FoundSession;
  step: FilingStep;
  /** Absent while nothing is written: the other steps wait for it. */
  draft?: Draft & Formerly & { id: string; removedOn?: Temporal.PlainDate | null };
  title: string;
  lead: string;
  alternates: Record<Locale, string>;
  notice?: string;
  children: ReactNode;
};

/** A step of filing: where one is, what is missing, and the step itself for whoever may take it. */
export async function StepPage({ session, step, draft, title, lead, alternates, notice, children }: Props) {
  const locale = await getLocale();
  const [t, say, may] = await Promise.all([getTranslations("filing"), getTranslations(), mayFile(actorOf(session))]);
  return (
    <MemberPage title={title} name={nameOf(session)} alternates={alternates}>
      <div className="wrap pb-16">
        <Steps current={step} steps={walkOf(locale, t, draft)} />
        <PageHeader title={title} lead={lead}>
          {notice ? <Done title={notice} /> : null}
          {draft?.formerlyFor ? (
            <FormerName
              association={draft.formerlyFor}
              whoHref={step === "who" ? null : href(locale, "proposalAuthors", { id: draft.id })}
            />
          ) : null}
          {draft?.removedOn ? (
            <Callout tone="warning" title={t("expiry.title")}>
              <p>{t("expiry.text", { date: formatDay(locale, draft.removedOn.toString()) })}</p>
            </Callout>
          ) : null}
        </PageHeader>
        {may.allowed ? (
          children
        ) : (
          <Callout tone="warning" title={say("proposals.form.notEligible")}>
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
