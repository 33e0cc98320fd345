// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { AuthorContact } from "#components/cases/author-contact.tsx";
import { CaseFacts } from "#components/cases/case-facts.tsx";
import { CaseJournal } from "#components/cases/case-journal.tsx";
import { ClockLine } from "#components/cases/clock-line.tsx";
import { DueBadge } from "#components/cases/due-badge.tsx";
import { ProposalSteps } from "#components/cases/proposal-steps.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Attachments } from "#components/proposals/attachments.tsx";
import { OfficialAnswer } from "#components/proposals/official-answer.tsx";
import { ProposalStatusBadge } from "#components/proposals/proposal-status.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { clockLine } from "#lib/cases/clock-line.ts";
import { casePolicy } from "#lib/cases/policy.ts";
import { findCaseFile } from "#lib/cases/queries.ts";
import { pressure } from "#lib/cases/queue.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { caseJournal } from "#lib/journal/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findExamination } from "#lib/proposals/examination-queries.ts";
import { officeSteps } from "#lib/proposals/office-steps.ts";
import { examines } from "#lib/proposals/policy.ts";
import { findAuthorContact, findByNumber } from "#lib/proposals/queries.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { answerBeginning } from "./answer-beginning.tsx";

const columns = "grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const id = uuid.safeParse((await params).id);
  const file = id.success ? await findCaseFile(id.data) : null;
  const t = await getTranslations("cases.page");
  return { title: file ? t("number", { number: file.number }) : undefined };
}

/** Everything about a case, and what can be done next with it. */
export default async function CasePage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) notFound();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCase", { id: id.data }) });
  const file = await findCaseFile(id.data);
  const proposal = file && (await findByNumber(file.number));
  if (!file || !proposal) notFound();

  const say = await getTranslations();
  const t = await getTranslations("cases.page");
  const frame = {
    section: "desk",
    title: t("number", { number: file.number }),
    alternates: alternates("deskCase", { id: file.id }),
  } as const;
  const inWords = (decision: Decision) => (decision.allowed ? null : say(decision.reason, decision.params));
  const decision = casePolicy.read(actor, file);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const on = today();
  const [attachments, journal, contact, soon, examination, beginning] = await Promise.all([
    listFilesOf({ kind: "proposal", id: proposal.id }),
    caseJournal(file.id, ["proposal.supported"]),
    examines(actor, file) ? findAuthorContact(proposal.id) : null,
    dueSoonDays(on),
    findExamination(proposal.id),
    answerBeginning(locale, { caseId: file.id, topicCode: proposal.topicCode }, await searchParams),
  ]);
  const steps = officeSteps(actor, { ...proposal, ...examination.facts }, file);
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
          <p className="flex flex-wrap gap-x-6">
            <TextLink href="#steps" icon="arrow-right">
              {t("toSteps")}
            </TextLink>
            <TextLink href={href(locale, "proposal", { number: file.number })} icon="pa">
              {t("publicPage")}
            </TextLink>
          </p>
        </PageHeader>
        <div className={columns}>
          <section>
            <h2 className="pb-4 text-3xl sm:text-4xl">{t("clock")}</h2>
            <ClockLine locale={locale} phases={clockLine(file, on)} today={on.toString()} />
          </section>
          <CaseFacts locale={locale} file={file} />
        </div>
        <div className={columns}>
          <Section title={t("proposal")}>
            <Prose text={proposal.body} lang="it" />
            <Attachments files={attachments} />
          </Section>
          <Section title={t("author")}>
            <AuthorContact contact={contact} />
            <p className="pt-4">{say("proposals.supports", { count: proposal.supports })}</p>
          </Section>
        </div>
        {proposal.integrationRequest ? (
          <Section title={say("proposals.page.integrationRequest")}>
            <Prose text={proposal.integrationRequest} lang="it" />
          </Section>
        ) : null}
        {proposal.integration ? (
          <Section title={say("proposals.page.integration")}>
            <Prose text={proposal.integration} lang="it" />
          </Section>
        ) : null}
        {proposal.answer ? (
          <div className="pt-12 sm:pt-16">
            <OfficialAnswer locale={locale} proposal={proposal} />
          </div>
        ) : null}
        <Section id="steps" title={t("steps")} lead={t("stepsLead")}>
          <ProposalSteps
            locale={locale}
            proposalId={proposal.id}
            beginning={beginning}
            unavailable={{
              takeCharge: inWords(steps.takeCharge),
              requestIntegration: inWords(steps.requestIntegration),
              answer: inWords(steps.answer),
            }}
          />
        </Section>
        <Section title={t("journal")} lead={t("journalLead")}>
          <CaseJournal locale={locale} entries={journal} />
        </Section>
      </div>
    </DeskPage>
  );
}
