// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { Asker } from "#components/assistance/asker.tsx";
import { RequestStatusBadge } from "#components/assistance/request-status.tsx";
import { RequestStepList } from "#components/assistance/request-step-list.tsx";
import { RequestWords } from "#components/assistance/request-words.tsx";
import { AssignmentList } from "#components/cases/assignment-list.tsx";
import { CaseFacts } from "#components/cases/case-facts.tsx";
import { CaseJournal } from "#components/cases/case-journal.tsx";
import { ClockLine } from "#components/cases/clock-line.tsx";
import { DueBadge } from "#components/cases/due-badge.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requestSteps } from "#lib/assistance/office-steps.ts";
import { answersRequests } from "#lib/assistance/policy.ts";
import { findRequestFile, type RequestFile } from "#lib/assistance/queries.ts";
import { clockLine } from "#lib/cases/clock-line.ts";
import { casePolicy } from "#lib/cases/policy.ts";
import { listAssignments } from "#lib/cases/queries.ts";
import { pressure } from "#lib/cases/queue.ts";
import { caseJournal } from "#lib/journal/queries.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates } from "#lib/kernel/paths.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { dueSoonDays } from "#lib/rules/queries.ts";
import { stepsInWords } from "./in-words.ts";

/** The case of a request: what can be done next, what was asked, who asked, and what happened. */
export async function RequestCase({ id, actor, done }: { id: string; actor: Staff; done: boolean }) {
  const found = await findRequestFile(id);
  if (!found) return leadToMissing();
  const { file, request } = found;
  const locale = await getLocale();
  const t = await getTranslations("cases.page");
  const say = await getTranslations();
  const title = t("number", { number: file.number });
  const frame = { section: "desk", title, alternates: alternates("deskCase", { id: file.id }) } as const;
  const reading = casePolicy.read(actor, file);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today();
  const [journal, soon, assignments, zones] = await Promise.all([
    caseJournal(file.id, []),
    dueSoonDays(on),
    listAssignments(file.id),
    publishedZoneMap(),
  ]);
  const answers = answersRequests(actor, file);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{title}</span>
              <span>{say(`assistance.kinds.${request.kind}`)}</span>
              <RequestStatusBadge {...request} />
              {file.closedOn ? null : <DueBadge {...pressure(file.dueOn, { on, dueSoonDays: soon })} />}
            </>
          }
          title={<span lang="it">{file.title}</span>}
        />
        {done ? (
          <div className="pb-8">
            <Done title={say("assistance.desk.done")} />
          </div>
        ) : null}
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
          <div className="min-w-0 space-y-12">
            <section id="steps">
              <h2 className="pb-4 text-3xl sm:text-4xl">{t("steps")}</h2>
              <RequestStepList
                locale={locale}
                caseId={file.id}
                requestId={request.id}
                unavailable={stepsInWords(say, requestSteps(actor, request, file))}
              />
            </section>
            <section>
              <h2 className="pb-4 text-3xl sm:text-4xl">{say("assistance.view.wordsOffice")}</h2>
              <RequestWords {...found} locale={locale} zones={zones} canSeePhotos={answers} />
            </section>
            <Exchange request={request} />
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
              <h2 className="pb-3 text-2xl">{say("assistance.desk.asker")}</h2>
              <Asker contact={answers ? contactOf(found) : null} />
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

/** What was asked for and added, and what was answered. */
async function Exchange({ request }: Pick<RequestFile, "request">) {
  const t = await getTranslations("assistance");
  const parts = [
    { title: t("view.askedOffice"), text: request.integrationRequest },
    { title: t("view.addedOffice"), text: request.integration },
    { title: t("view.answer"), text: request.answer },
    { title: t("view.closing"), text: request.closingNote },
  ];
  return parts.map(({ title, text }) =>
    text === null ? null : (
      <section key={title}>
        <h2 className="pb-4 text-3xl sm:text-4xl">{title}</h2>
        <Prose text={text} lang="it" />
      </section>
    ),
  );
}

const contactOf = ({ request, asker, askerEmail }: RequestFile) => ({
  name: request.personId === null ? request.name : asker,
  email: request.personId === null ? request.email : askerEmail,
  phone: request.phone,
  hasAccount: request.personId !== null,
});
