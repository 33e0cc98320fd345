// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { AssignmentList } from "#components/cases/assignment-list.tsx";
import { AuthorContact } from "#components/cases/author-contact.tsx";
import { CaseFacts } from "#components/cases/case-facts.tsx";
import { CaseJournal } from "#components/cases/case-journal.tsx";
import { ClockLine } from "#components/cases/clock-line.tsx";
import { DueBadge } from "#components/cases/due-badge.tsx";
import { StepList } from "#components/cases/step-list.tsx";
import { ExaminationRecord, isExaminationTold } from "#components/examination/examination-record.tsx";
import { Implementation } from "#components/examination/implementation.tsx";
import { Outcome } from "#components/examination/outcome.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Attachments } from "#components/proposals/attachments.tsx";
import { OfficialAnswer } from "#components/proposals/official-answer.tsx";
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { findRequestFile } from "#lib/assistance/queries.ts";
import { clockLine } from "#lib/cases/clock-line.ts";
import { listAssignments } from "#lib/cases/queries.ts";
import { pressure } from "#lib/cases/queue.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { caseJournal } from "#lib/journal/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { findPactOfCase } from "#lib/pacts/desk-queries.ts";
import { findProposalFile, openFile } from "#lib/proposals/case-file.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { examines } from "#lib/proposals/policy.ts";
import { findAuthorContact } from "#lib/proposals/queries.ts";
import { progressOf, weightedTotal } from "#lib/proposals/valuation.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { RequestCase } from "./_requests/request-case.tsx";
import { inWords } from "./_steps/in-words.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = (await findProposalFile(id)) ?? (await findRequestFile(id));
  const t = await getTranslations("cases.page");
  return { title: found ? t("number", { number: found.file.number }) : undefined };
}

/** Everything about a case: what can be done next, what was found, and what happened. */
export default async function CasePage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCase", { id }) });
  const found = await findProposalFile(id);
  const done = Boolean((await searchParams).done);
  if (!found) {
    const pactId = await findPactOfCase(id);
    if (pactId) redirect(href(locale, "deskPact", { id: pactId }));
    return <RequestCase id={id} actor={actor} done={done} />;
  }
  const { file, proposal, examination } = found;
  const { facts } = examination;

  const say = await getTranslations();
  const t = await getTranslations("cases.page");
  const frame = {
    section: "desk",
    title: t("number", { number: file.number }),
    alternates: alternates("deskCase", { id: file.id }),
  } as const;
  const { reading, steps } = openFile(actor, found);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today();
  const [attachments, journal, contact, soon, assignments] = await Promise.all([
    listFilesOf({ kind: "proposal", id: proposal.id }),
    caseJournal(file.id, ["proposal.supported"]),
    examines(actor, file) ? findAuthorContact(proposal.id) : null,
    dueSoonDays(on),
    listAssignments(file.id),
  ]);
  const mayReport = examinationPolicy.report(actor, { ...facts, unitCode: file.unitCode }).allowed;
  const record = {
    ...examination,
    locale,
    today: on.toString(),
    total: weightedTotal(examination.marks),
    caseId: examines(actor, file) ? file.id : undefined,
  };
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{frame.title}</span>
              <ProposalStatusBadge status={proposal.status} outcome={proposal.outcome} />
              {file.closedOn ? null : <DueBadge {...pressure(file.dueOn, { on, dueSoonDays: soon })} />}
            </>
          }
          title={<span lang="it">{file.title}</span>}
        >
          <p>
            <TextLink href={href(locale, "proposal", { number: file.number })} icon="pa">
              {t("publicPage")}
            </TextLink>
          </p>
        </PageHeader>
        {done ? (
          <div className="pb-8">
            <Done title={say("examination.steps.done")} />
          </div>
        ) : null}
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
          <div className="min-w-0 space-y-12">
            <Outcome locale={locale} facts={facts} mergedInto={examination.trace.mergedInto} />
            {proposal.answer ? (
              <OfficialAnswer locale={locale} implementingUnit={facts.implementingUnit} proposal={proposal} />
            ) : null}
            <section id="steps">
              <h2 className="pb-4 text-3xl sm:text-4xl">{t("steps")}</h2>
              <StepList locale={locale} caseId={file.id} proposalId={proposal.id} unavailable={inWords(say, steps)} />
            </section>
            {examination.steps.length > 0 ? (
              <section>
                <h2 className="pb-4 text-3xl sm:text-4xl">{say("examination.file.implementation")}</h2>
                <Implementation
                  locale={locale}
                  unit={null}
                  steps={examination.steps}
                  progress={progressOf(examination.steps)}
                  today={record.today}
                  caseId={mayReport && proposal.status === "under-way" ? file.id : undefined}
                />
              </section>
            ) : null}
            {isExaminationTold(record) ? (
              <section>
                <h2 className="pb-4 text-3xl sm:text-4xl">{say("examination.file.exam")}</h2>
                <ExaminationRecord {...record} />
              </section>
            ) : null}
            <section>
              <h2 className="pb-4 text-3xl sm:text-4xl">{t("proposal")}</h2>
              <Prose text={proposal.body} lang="it" />
              <Attachments files={attachments} />
            </section>
            {proposal.integrationRequest ? (
              <section>
                <h2 className="pb-4 text-3xl sm:text-4xl">{say("proposals.page.integrationRequest")}</h2>
                <Prose text={proposal.integrationRequest} lang="it" />
                {proposal.status === "awaiting-integration" && facts.integrationUntil ? (
                  <p className="pt-3 font-semibold">
                    {say("examination.file.integrationUntil", { date: formatDay(locale, facts.integrationUntil) })}
                  </p>
                ) : null}
              </section>
            ) : null}
            {proposal.integration ? (
              <section>
                <h2 className="pb-4 text-3xl sm:text-4xl">{say("proposals.page.integration")}</h2>
                <Prose text={proposal.integration} lang="it" />
              </section>
            ) : null}
          </div>
          <aside className="min-w-0 space-y-10">
            <section>
              <h2 className="pb-2 text-2xl">{t("clock")}</h2>
              <ClockLine
                locale={locale}
                phases={clockLine(file, on)}
                today={on.toString()}
                isClosed={file.closedOn !== null}
              />
            </section>
            <CaseFacts locale={locale} file={file} />
            <section>
              <h2 className="pb-3 text-2xl">{t("author")}</h2>
              <AuthorContact contact={contact} />
              <p className="pt-4">{say("proposals.supports", { count: proposal.supports })}</p>
            </section>
            {assignments.length > 0 ? (
              <section>
                <h2 className="pb-3 text-2xl">{say("examination.file.assignments")}</h2>
                <AssignmentList locale={locale} assignments={assignments} />
              </section>
            ) : null}
          </aside>
        </div>
        <Section title={t("journal")} lead={t("journalLead")}>
          <CaseJournal locale={locale} entries={journal} />
        </Section>
      </div>
    </DeskPage>
  );
}
