// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { AnswerQuestionForm, SetQuestionAsideForm } from "#components/calls/decide-question.tsx";
import { QuestionStateBadge } from "#components/calls/question-list.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { findQuestion } from "#lib/calls/queries.ts";
import { questionWorkflow } from "#lib/calls/workflow.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";

type Props = { params: Promise<{ id: string; question: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calls.questions");
  return { title: t("one") };
}

/** A question about a call: answered for everyone, or set aside with a reason for who asked. */
export default async function DeskCallQuestionPage({ params }: Props) {
  const asked = await params;
  const id = uuid.safeParse(asked.question);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const address = { id: asked.id, question: id.data };
  const actor = await requireStaff({ returnTo: href(locale, "deskCallQuestion", address) });
  const question = await findQuestion(id.data);
  if (question?.callId !== asked.id) return leadToMissing();
  const t = await getTranslations("calls");
  const frame = {
    section: "deskCalls",
    title: t("questions.one"),
    trail: [
      { label: t("desk.title"), href: href(locale, "deskCalls") },
      { label: question.call, href: href(locale, "deskCall", { id: asked.id }) },
    ],
    alternates: alternates("deskCallQuestion", address),
  } as const;
  const decision = callPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const mayDecide = callPolicy.write(actor).allowed && questionWorkflow.can("answer", question.state);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <QuestionStateBadge state={question.state} />
              <DateTime locale={locale} value={question.askedAt} withTime />
            </>
          }
          title={t("questions.one")}
        />
        <div className="max-w-3xl">
          <Prose lang="it" text={question.body} />
          {mayDecide ? (
            <>
              <Section title={t("questions.answerIt")} lead={t("questions.answerLead")}>
                <AnswerQuestionForm locale={locale} question={question} />
              </Section>
              <Section title={t("questions.setAsideIt")} lead={t("questions.setAsideLead")}>
                <SetQuestionAsideForm locale={locale} question={question} />
              </Section>
            </>
          ) : null}
          {question.answer ? (
            <Section title={t("questions.answer")}>
              <p lang="it" className="pb-4 font-semibold whitespace-pre-line">
                {question.published}
              </p>
              <Prose lang="it" text={question.answer} />
            </Section>
          ) : null}
          {question.setAsideReason ? (
            <Section title={t("questions.reason")}>
              <Prose lang="it" text={question.setAsideReason} />
            </Section>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}
