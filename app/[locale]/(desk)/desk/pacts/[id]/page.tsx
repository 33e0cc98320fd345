// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DeskApplication } from "#app/_pacts/desk-application.tsx";
import { AssignmentList } from "#components/cases/assignment-list.tsx";
import { AuthorContact } from "#components/cases/author-contact.tsx";
import { CaseFacts } from "#components/cases/case-facts.tsx";
import { CaseJournal } from "#components/cases/case-journal.tsx";
import { ClockLine } from "#components/cases/clock-line.tsx";
import { DueBadge } from "#components/cases/due-badge.tsx";
import { OpenStep, type StepItem, StepItems } from "#components/cases/step-items.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { PactFacts } from "#components/pacts/desk/pact-facts.tsx";
import { ExaminationRecord, isTold } from "#components/pacts/examination/examination-record.tsx";
import { LifeCards, waitingInWords } from "#components/pacts/life/life-cards.tsx";
import { LifeDueList } from "#components/pacts/life/life-dues.tsx";
import { PactStatusBadge } from "#components/pacts/pact-status.tsx";
import { TextLinks } from "#components/pacts/text/text-links.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { clockLine } from "#lib/cases/clock-line.ts";
import { listAssignments } from "#lib/cases/queries.ts";
import { pressure } from "#lib/cases/queue.ts";
import { caseJournal, subjectJournal } from "#lib/journal/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { findDeskPact } from "#lib/pacts/desk-queries.ts";
import { findExamination } from "#lib/pacts/examination-queries.ts";
import { examinationStepsOf } from "#lib/pacts/examination-scene.ts";
import { slugOf } from "#lib/pacts/examination-steps.ts";
import { type ExaminationVerb, examinationVerbs } from "#lib/pacts/examination-vocabulary.ts";
import { listDuesOf } from "#lib/pacts/life-dues.ts";
import { waitingAtDesk } from "#lib/pacts/life-queries.ts";
import { handles, pactPolicy } from "#lib/pacts/policy.ts";
import { findAmendment } from "#lib/pacts/text-queries.ts";
import { hasLife, isPublic } from "#lib/pacts/vocabulary.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findDeskPact((await params).id);
  const t = await getTranslations("pact-desk");
  return { title: found ? t("number", { number: found.pact.number ?? "" }) : undefined };
}

/** Everything about a pact: what can be done next, what was applied for and found, and what happened. */
export default async function DeskPactPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPact", { id }) });
  const found = await findDeskPact(id);
  if (!found) return leadToMissing();
  const { pact, file } = found;
  const t = await getTranslations("pact-desk");
  const tPage = await getTranslations("cases.page");
  const say = await getTranslations();
  const title = t("number", { number: pact.number ?? "" });
  const frame = { section: "deskPacts", title, alternates: alternates("deskPact", { id }) } as const;
  const reading = pactPolicy.read(actor, found);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today();
  const tLife = await getTranslations("pact-life");
  const [journal, soon, assignments, examination, waiting, amendment, dues] = await Promise.all([
    file ? caseJournal(file.id, []) : subjectJournal({ kind: "pact", id: pact.id }, "pact."),
    dueSoonDays(on),
    file ? listAssignments(file.id) : [],
    findExamination(pact.id),
    hasLife(pact.status) ? waitingAtDesk(pact.id) : null,
    hasLife(pact.status) ? findAmendment(pact.id) : null,
    hasLife(pact.status) ? listDuesOf(pact.id) : [],
  ]);
  const possible = await examinationStepsOf(actor, found, examination);
  const steps: StepItem[] = possible ? examinationVerbs.map(itemOf(possible)) : [];
  const contact = handles(actor, found) && pact.authorId !== null ? { ...found, name: found.author } : null;
  return (
    <DeskPage {...frame} trail={[{ label: t("title"), href: href(locale, "deskPacts") }]}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{title}</span>
              <PactStatusBadge status={pact.status} />
              {file && !file.closedOn ? <DueBadge {...pressure(file.dueOn, { on, dueSoonDays: soon })} /> : null}
              {amendment?.dueOn ? <DueBadge {...pressure(amendment.dueOn, { on, dueSoonDays: soon })} /> : null}
            </>
          }
          title={<span lang="it">{pact.title}</span>}
        >
          {isPublic(pact.status) && pact.number ? (
            <p>
              <TextLink href={href(locale, "pact", { number: pact.number })} icon="pa">
                {tPage("publicPage")}
              </TextLink>
            </p>
          ) : null}
        </PageHeader>
        {(await searchParams).done ? (
          <div className="pb-8">
            <Done title={t("done")} />
          </div>
        ) : null}
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
          <div className="min-w-0 space-y-12">
            {pact.reasons ? (
              <section>
                <h2 className="pb-4 text-3xl sm:text-4xl">{t("decision")}</h2>
                <Prose text={pact.reasons} lang="it" />
              </section>
            ) : null}
            {waiting === null ? null : (
              <section id="life">
                <h2 className="pb-4 text-3xl sm:text-4xl">{tLife("title")}</h2>
                <LifeDueList
                  locale={locale}
                  dues={dues.map((due) => ({ ...due, pressure: pressure(due.day, { on, dueSoonDays: soon }) }))}
                  hrefOf={(group) => href(locale, "deskPactLife", { id: pact.id, group })}
                />
                <LifeCards
                  columns={2}
                  hrefOf={(group) => href(locale, "deskPactLife", { id: pact.id, group })}
                  waiting={waitingInWords(tLife, waiting)}
                />
              </section>
            )}
            <section id="steps">
              <h2 className="pb-4 text-3xl sm:text-4xl">{t("steps")}</h2>
              <StepItems steps={steps} />
            </section>
            <TextLinks locale={locale} place="desk" pact={pact} amendment={amendment} />
            <section>
              <h2 className="pb-4 text-3xl sm:text-4xl">{t("application")}</h2>
              <div className="space-y-6">
                <Prose text={pact.summary || t("noSummary")} lang="it" />
                <PactFacts locale={locale} found={found} />
                <DeskApplication actor={actor} pact={pact} unitCode={found.unitCode} />
              </div>
            </section>
            {isTold(examination) ? (
              <section>
                <h2 className="pb-4 text-3xl sm:text-4xl">{say("pact-examination.record.title")}</h2>
                <ExaminationRecord
                  locale={locale}
                  record={examination}
                  today={on.toString()}
                  isWaiting={pactWorkflow.can("giveOpinion", pact.status)}
                  manages={handles(actor, found) ? pact.id : undefined}
                  heading="h3"
                />
              </section>
            ) : null}
            {found.rivals.length > 0 ? (
              <section>
                <h2 className="pb-2 text-2xl">{t("rivals")}</h2>
                <p className="pb-3 text-soft">{t("rivalsText")}</p>
                <ul className="space-y-3">
                  {found.rivals.map((rival) => (
                    <li key={rival.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                      <TextLink href={href(locale, "deskPact", { id: rival.id })} lang="it">
                        {`${rival.number} · ${rival.title}`}
                      </TextLink>
                      <PactStatusBadge status={rival.status} />
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
          </div>
          <aside className="min-w-0 space-y-10">
            {file ? (
              <>
                <section>
                  <h2 className="pb-2 text-2xl">{tPage("clock")}</h2>
                  <ClockLine
                    locale={locale}
                    phases={clockLine(file, on)}
                    today={on.toString()}
                    isClosed={file.closedOn !== null}
                  />
                </section>
                <CaseFacts locale={locale} file={file} />
              </>
            ) : (
              <p>{t("movedIn", { source: pact.source ?? "" })}</p>
            )}
            <section>
              <h2 className="pb-3 text-2xl">{t("people")}</h2>
              <DescriptionList
                items={[
                  { term: t("fact.unit"), description: found.unit?.[locale] ?? "—" },
                  { term: t("fact.manager"), description: found.manager ?? t("fact.unnamed") },
                  { term: t("fact.contact"), description: found.contact ?? t("fact.unnamed") },
                ]}
              />
            </section>
            <section>
              <h2 className="pb-3 text-2xl">{t("who")}</h2>
              <p className="pb-2">{say(`pacts.applicantKind.${pact.applicantKind}`)}</p>
              {pact.applicantName ? <p className="pb-2 font-semibold">{pact.applicantName}</p> : null}
              {pact.authorId === null ? null : <AuthorContact contact={contact} />}
            </section>
            {assignments.length > 0 ? (
              <section>
                <h2 className="pb-3 text-2xl">{say("examination.file.assignments")}</h2>
                <AssignmentList locale={locale} assignments={assignments} />
              </section>
            ) : null}
          </aside>
        </div>
        <Section title={tPage("journal")} lead={tPage("journalLead")}>
          <CaseJournal locale={locale} entries={journal} />
        </Section>
      </div>
    </DeskPage>
  );

  /** A step, or why this person cannot do it now. */
  function itemOf(decisions: Record<ExaminationVerb, Decision>) {
    return (verb: ExaminationVerb): StepItem => {
      const decision = decisions[verb];
      const words = say(`pact-examination.verbs.${verb}.title`);
      return {
        verb,
        title: words,
        text: say(`pact-examination.verbs.${verb}.text`),
        button: <OpenStep href={href(locale, "deskPactStep", { id, step: slugOf(verb) })} title={words} />,
        unavailable: decision.allowed ? null : say(decision.reason, decision.params),
      };
    };
  }
}
