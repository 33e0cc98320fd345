// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CommentText } from "#components/discussion/comment-text.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ReportForm } from "#components/moderation/report-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { moderatedRooms } from "#lib/joints/rooms.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { moderationPolicy } from "#lib/moderation/policy.ts";
import { findReportable, hasReported } from "#lib/moderation/queries.ts";
import { moderatedInput } from "#lib/moderation/schemas.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.report");
  return { title: t("title") };
}

/** Reporting a proposal or a comment to the moderators. */
export default async function ReportPage({ params }: { params: Promise<{ kind: string; id: string }> }) {
  const asked = moderatedInput.safeParse(await params);
  if (!asked.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "report", asked.data) });
  const subject = await findReportable(asked.data, moderatedRooms);
  if (!subject) return leadToMissing();

  const t = await getTranslations("moderation.report");
  const say = await getTranslations();
  const { number, commentId, text, title } = subject;
  const decision = moderationPolicy.report(actorOf(session), subject);
  const again = await hasReported(session.personId, asked.data);
  const back = commentId
    ? href(locale, "discussionThread", { number, comment: commentId })
    : href(locale, "proposal", { number });
  return (
    <MemberPage title={t("title")} name={nameOf(session)} alternates={alternates("report", asked.data)}>
      <div className="wrap pb-16">
        <PageHeader title={t(`of.${asked.data.kind}`)} lead={t("lead")} />
        <div className="measure space-y-8">
          <section className="space-y-3 border-l-4 border-primary-light pl-4">
            <h2 className="text-xl">{t("what")}</h2>
            {commentId ? <CommentText text={text} /> : <p lang="it">{title}</p>}
          </section>
          {again ? <Callout tone="info" role="status" title={t("again")} /> : null}
          {again || decision.allowed ? null : (
            <Callout tone="warning">
              <p>{say(decision.reason, decision.params)}</p>
            </Callout>
          )}
          {!again && decision.allowed ? <ReportForm locale={locale} subject={asked.data} /> : null}
          <p>
            <TextLink href={back}>{t(commentId ? "back" : "backToProposal")}</TextLink>
          </p>
        </div>
      </div>
    </MemberPage>
  );
}
