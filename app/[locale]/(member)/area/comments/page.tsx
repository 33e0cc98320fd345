// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { OwnComments } from "#components/discussion/own-comments.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { OwnModerations } from "#components/moderation/own-moderations.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { listOwnComments } from "#lib/discussion/queries.ts";
import { commentsPageSize } from "#lib/discussion/vocabulary.ts";
import { discussedRooms, moderatedRooms } from "#lib/joints/rooms.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { pageNumber } from "#lib/kernel/text.ts";
import { listOwnModerations } from "#lib/moderation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("discussion.own");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ page?: string | string[] }> };

/** What one wrote in discussions, and what of all one wrote is in the hands of the moderators. */
export default async function OwnCommentsPage({ searchParams }: Props) {
  const page = pageNumber.safeParse((await searchParams).page);
  if (!page.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownComments") });
  const represented = await listRepresented(session.personId);
  const [{ total, own }, moderated] = await Promise.all([
    listOwnComments(session.personId, page.data, discussedRooms),
    listOwnModerations(
      session.personId,
      represented.map(({ id }) => id),
      moderatedRooms,
    ),
  ]);
  const t = await getTranslations("discussion.own");
  return (
    <MemberPage
      section="ownComments"
      title={t("title")}
      name={nameOf(session)}
      alternates={alternates("ownComments", {}, { page: page.data > 1 ? page.data : undefined })}
    >
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        {total === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <OwnComments locale={locale} comments={own} />
        )}
        <div className="pt-8">
          <Pagination
            label={t("title")}
            page={page.data}
            pages={Math.ceil(total / commentsPageSize)}
            hrefOf={(each) => href(locale, "ownComments", {}, { page: each })}
          />
        </div>
        {moderated.length > 0 ? (
          <Section title={t("moderated")} lead={t("moderatedText")}>
            <OwnModerations locale={locale} moderations={moderated} />
          </Section>
        ) : null}
      </div>
    </MemberPage>
  );
}
