// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { EditComment } from "#components/discussion/edit-comment.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { discussionPolicy } from "#lib/discussion/policy.ts";
import { findOwnComment } from "#lib/discussion/queries.ts";
import { editableUntil } from "#lib/discussion/standing.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { registerNumber, uuid } from "#lib/kernel/text.ts";
import { findDiscussed } from "#lib/proposals/discussed.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("discussion.edit");
  return { title: t("title") };
}

/** Mending one's own words, and taking them back. */
export default async function EditCommentPage({ params }: { params: Promise<{ number: string; comment: string }> }) {
  const { number, comment: id } = await params;
  if (!registerNumber.safeParse(number).success || !uuid.safeParse(id).success) return leadToMissing();
  const locale = await getLocale();
  const address = { number, comment: id };
  const session = await requireSession({ returnTo: href(locale, "editComment", address) });
  const [discussed, comment] = [await findDiscussed(number), await findOwnComment(id, session.personId)];
  if (!discussed || comment?.subjectId !== discussed.id) return leadToMissing();

  const until = await editableUntil(comment);
  const decision = discussionPolicy.edit(actorOf(session), comment, discussed, {
    at: new Date(),
    editableUntil: until,
  });
  const t = await getTranslations("discussion");
  const say = await getTranslations();
  return (
    <MemberPage
      section="ownComments"
      title={t("edit.title")}
      name={nameOf(session)}
      alternates={alternates("editComment", address)}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("edit.title")} lead={<span lang="it">{discussed.title}</span>}>
          <p>
            <TextLink href={href(locale, "discussionThread", address)}>{t("backToDiscussion")}</TextLink>
          </p>
        </PageHeader>
        <EditComment
          locale={locale}
          comment={comment}
          until={formatInstant(locale, until)}
          unavailable={decision.allowed ? null : say(decision.reason, decision.params)}
        />
      </div>
    </MemberPage>
  );
}
