// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CallFiles } from "#components/calls/call-files.tsx";
import { CallForm } from "#components/calls/call-form.tsx";
import { ProlongCallForm, PublishCallForm, WithdrawCallForm } from "#components/calls/call-steps.tsx";
import { CallStandingBadge } from "#components/calls/call-words.tsx";
import { QuestionList } from "#components/calls/question-list.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { discardCallAction } from "#lib/calls/actions.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { findAtDesk, listCommonsOf, listQuestions } from "#lib/calls/queries.ts";
import { callDoneQuery } from "#lib/calls/schemas.ts";
import { standingOn } from "#lib/calls/standing-policy.ts";
import { callWorkflow } from "#lib/calls/workflow.ts";
import { listChoices } from "#lib/commons/queries.ts";
import { largestUpload, listFilesOf } from "#lib/files/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listTopics } from "#lib/municipality/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calls.desk");
  return { title: t("edit") };
}

/** A call at work: what it says, its days, the questions about it. */
export default async function DeskCallPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCall", { id: id.data }) });
  const call = await findAtDesk(id.data);
  if (!call) return leadToMissing();
  const t = await getTranslations("calls");
  const news = await getTranslations("news");
  const frame = {
    section: "deskCalls",
    title: call.title,
    trail: [{ label: t("desk.title"), href: href(locale, "deskCalls") }],
    alternates: alternates("deskCall", { id: call.id }),
  } as const;
  const reading = callPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const mayWrite = callPolicy.write(actor).allowed;
  const { done } = callDoneQuery.parse(await searchParams);
  const [topics, choices, chosen, questions, files, megabytes] = await Promise.all([
    listTopics(call.topicCode),
    listChoices(),
    listCommonsOf(call.id),
    listQuestions(call.id),
    listFilesOf({ kind: "call", id: call.id }),
    largestUpload(),
  ]);
  const standing = standingOn(call, today());
  const can = (verb: (typeof callWorkflow.verbs)[number]) => mayWrite && callWorkflow.can(verb, call.state);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <CallStandingBadge standing={standing} />
              {call.opensOn && call.closesOn ? (
                <span>
                  <DateTime locale={locale} value={call.opensOn} style="short" /> –{" "}
                  <DateTime locale={locale} value={call.closesOn} style="short" />
                </span>
              ) : null}
            </>
          }
          title={<span lang="it">{call.title}</span>}
        >
          {done ? <Done title={t(`done.${done}`)} /> : null}
          <div className="flex flex-wrap items-center gap-4">
            <ButtonLink href={href(locale, "deskCallPreview", { id: call.id })} variant="secondary">
              {news("preview")}
            </ButtonLink>
            {call.slug ? (
              <TextLink href={href(locale, "call", { slug: call.slug })}>{news("seePublished")}</TextLink>
            ) : null}
          </div>
        </PageHeader>
        <div className="max-w-3xl">
          {call.withdrawalReason ? (
            <Callout tone="warning" title={news("withdraw.was")}>
              <p className="whitespace-pre-line">{call.withdrawalReason}</p>
            </Callout>
          ) : null}
          {can("revise") ? (
            <CallForm
              key={call.version}
              locale={locale}
              call={call}
              choices={choices}
              chosen={chosen.map((each) => each.id)}
              topics={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
            />
          ) : null}
          {can("attach") || files.length > 0 ? (
            <Section title={t("attachments.title")} lead={t("attachments.lead")}>
              <CallFiles
                locale={locale}
                id={call.id}
                files={files}
                isDraft={call.state === "draft"}
                may={{ attach: can("attach"), detach: can("detach") }}
                megabytes={megabytes}
              />
            </Section>
          ) : null}
          {call.state === "draft" ? null : (
            <Section title={t("view.questions")} lead={t("questions.lead")}>
              <QuestionList locale={locale} callId={call.id} questions={questions} />
            </Section>
          )}
          {can("publish") ? (
            <Section title={t("publish.title")} lead={t("publish.lead")}>
              <PublishCallForm locale={locale} id={call.id} />
            </Section>
          ) : null}
          {can("prolong") && standing !== "closed" ? (
            <Section title={t("prolong.title")} lead={t("prolong.lead")}>
              <ProlongCallForm
                key={call.closesOn}
                locale={locale}
                id={call.id}
                closesOn={call.closesOn}
                questionsUntil={call.questionsUntil}
              />
            </Section>
          ) : null}
          {can("withdraw") ? (
            <Section title={t("withdraw.title")} lead={t("withdraw.lead")}>
              <WithdrawCallForm locale={locale} id={call.id} />
            </Section>
          ) : null}
          {can("discard") ? (
            <Section title={news("discard.title")} lead={news("discard.lead")}>
              <VerbForm locale={locale} action={discardCallAction} values={{ id: call.id }} variant="danger">
                {news("discard.submit")}
              </VerbForm>
            </Section>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}
