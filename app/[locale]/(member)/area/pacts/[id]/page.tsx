// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CaseFacts } from "#components/cases/case-facts.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OwnExamination } from "#components/pacts/examination/own-examination.tsx";
import { LifeCards } from "#components/pacts/life/life-cards.tsx";
import { LifeDueList } from "#components/pacts/life/life-dues.tsx";
import { PactStatusBadge } from "#components/pacts/pact-status.tsx";
import { TextLinks } from "#components/pacts/text/text-links.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { findCaseFile } from "#lib/cases/queries.ts";
import { pressure } from "#lib/cases/queue.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { applicationQuery } from "#lib/pacts/application-schemas.ts";
import { findExamination } from "#lib/pacts/examination-queries.ts";
import { applicantsView } from "#lib/pacts/examination-view.ts";
import { listDuesOf } from "#lib/pacts/life-dues.ts";
import { findOwnPact } from "#lib/pacts/own.ts";
import { findAmendment } from "#lib/pacts/text-queries.ts";
import { hasLife, inPreparation, type PactStatus } from "#lib/pacts/vocabulary.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { LeaveApplication } from "../_application/leave-application.tsx";
import { Members } from "../_application/members.tsx";
import { SentApplication } from "../_application/sent-application.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.own");
  return { title: t("one") };
}

/** One's own pact, from the application to its end: where it stands and what is asked of those who applied. */
export default async function OwnPactPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownPact", { id: id.data }) });
  const own = await findOwnPact(actorOf(session), id.data);
  if (!own) return leadToMissing();
  const { pact, speaks, isFormer } = own;
  if (pact.status === "draft" && (speaks || isFormer)) redirect(href(locale, "pactReview", { id: pact.id }));
  const { done } = applicationQuery.parse(await searchParams);
  const [t, words, members, tLife] = await Promise.all([
    getTranslations("pact-application.own"),
    getTranslations("pacts"),
    getTranslations("pact-application.members"),
    getTranslations("pact-life"),
  ]);
  const amendment = hasLife(pact.status) ? await findAmendment(pact.id) : null;
  const file = pact.caseId ? await findCaseFile(pact.caseId) : null;
  const notices = {
    invited: members("invited"),
    removed: members("removed"),
    joined: members("joined"),
    withdrawn: t("withdrawn"),
    told: (await getTranslations("pact-examination.own"))("done"),
    added: undefined,
  };
  const notice = done && notices[done];
  const on = today();
  const [soon, dues] = await Promise.all([dueSoonDays(on), hasLife(pact.status) ? listDuesOf(pact.id) : []]);
  const examination = file ? applicantsView(await findExamination(pact.id), pact.status) : null;
  const isWritten = amendment !== null || (inPreparation as readonly PactStatus[]).includes(pact.status);
  const text = <TextLinks locale={locale} place="own" pact={pact} amendment={amendment} />;
  return (
    <MemberPage
      section="ownPacts"
      title={t("one")}
      trail={[{ label: t("title"), href: href(locale, "ownPacts") }]}
      name={nameOf(session)}
      alternates={alternates("ownPact", { id: pact.id })}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              {pact.number ? <span className="tabular-nums">{t("number", { number: pact.number })}</span> : null}
              <PactStatusBadge status={pact.status} />
            </>
          }
          title={<span lang="it">{pact.title || t("untitled")}</span>}
          lead={words(`meaning.${pact.status}`)}
        >
          {notice ? <Done title={notice} /> : null}
        </PageHeader>
        {isWritten ? text : null}
        {pact.reasons && !hasLife(pact.status) ? (
          <Section id="reasons" title={t("reasons")}>
            <Prose text={pact.reasons} lang="it" />
            {pact.status === "refused" ? <p className="measure pt-6">{t("appeal")}</p> : null}
          </Section>
        ) : null}
        {hasLife(pact.status) ? (
          <Section id="life" title={tLife("title")} lead={tLife("lead")}>
            <LifeDueList
              locale={locale}
              dues={dues.map((due) => ({ ...due, pressure: pressure(due.day, { on, dueSoonDays: soon }) }))}
              hrefOf={(group) => href(locale, "ownPactLife", { id: pact.id, group })}
            />
            <LifeCards hrefOf={(group) => href(locale, "ownPactLife", { id: pact.id, group })} />
          </Section>
        ) : null}
        {examination ? (
          <OwnExamination
            locale={locale}
            pact={pact}
            record={examination}
            speaks={speaks}
            today={on.toString()}
            isWaiting={pactWorkflow.can("giveOpinion", pact.status)}
          />
        ) : null}
        {file ? (
          <Section id="case" title={t("case")}>
            <div className="measure">
              <CaseFacts locale={locale} file={file} />
            </div>
          </Section>
        ) : null}
        {isWritten ? null : text}
        {pact.applicantKind === "informal-group" ? <Members pact={pact} speaks={speaks} page="own" /> : null}
        <SentApplication pact={pact} speaks={speaks} />
        <LeaveApplication pact={pact} speaks={speaks} />
      </div>
    </MemberPage>
  );
}
