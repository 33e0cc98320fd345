// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { AskQuestionForm } from "#components/calls/ask-form.tsx";
import { OwnQuestions } from "#components/calls/own-questions.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { findPublic, listAskedBy } from "#lib/calls/queries.ts";
import { askedQuery } from "#lib/calls/schemas.ts";
import { takesQuestionsOn } from "#lib/calls/standing-policy.ts";
import { mayAskMore } from "#lib/calls/waiting-questions.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { slugInput } from "#lib/kernel/text.ts";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calls.ask");
  return { title: t("title") };
}

/** Where one asks about a call, and sees what became of what one asked before. */
export default async function AskAboutCallPage({ params, searchParams }: Props) {
  const slug = slugInput.safeParse((await params).slug);
  if (!slug.success) return leadToMissing();
  const locale = await getLocale();
  const address = { slug: slug.data };
  const session = await requireSession({ returnTo: href(locale, "askAboutCall", address) });
  const call = await findPublic(slug.data);
  if (!call) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("calls");
  const { done } = askedQuery.parse(await searchParams);
  const [asked, more] = await Promise.all([
    listAskedBy(session.personId, call.id),
    mayAskMore({ personId: session.personId, callId: call.id }),
  ]);
  const may = callPolicy.ask(actorOf(session));
  const isInTime = takesQuestionsOn(call, today());
  const decision = may.allowed && isInTime ? more : may;
  return (
    <MemberPage
      title={t("ask.title")}
      name={nameOf(session)}
      trail={[{ label: call.title, href: href(locale, "call", address) }]}
      alternates={alternates("askAboutCall", address)}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("ask.title")} lead={<span lang="it">{call.title}</span>}>
          {done ? <Done title={t("ask.sent")} /> : null}
          <p>{t("ask.lead")}</p>
          {call.questionsUntil && isInTime ? (
            <p>{t("ask.until", { day: formatDay(locale, call.questionsUntil) })}</p>
          ) : null}
          <p>
            <TextLink href={href(locale, "call", address)}>{t("ask.back")}</TextLink>
          </p>
        </PageHeader>
        <div className="max-w-3xl">
          {!decision.allowed ? <Callout tone="warning" title={say(decision.reason, decision.params)} /> : null}
          {decision.allowed && !isInTime ? <Callout tone="warning" title={t("refusals.noMoreQuestions")} /> : null}
          {decision.allowed && isInTime ? (
            <AskQuestionForm
              key={asked.length}
              locale={locale}
              id={crypto.randomUUID()}
              call={{ id: call.id, slug: slug.data }}
            />
          ) : null}
        </div>
        {asked.length > 0 ? (
          <Section title={t("ask.own")}>
            <OwnQuestions locale={locale} questions={asked} />
          </Section>
        ) : null}
      </div>
    </MemberPage>
  );
}
