// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ModerationBadge } from "#components/moderation/moderation-badge.tsx";
import { OwnModeration } from "#components/moderation/own-moderation.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { actorOf, nameOf, requireSession } from "#lib/accounts/session.ts";
import { moderatedRooms } from "#lib/joints/rooms.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findOwnModeration, lastDayOfAppeal } from "#lib/moderation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.own");
  return { title: t("title") };
}

/** What a moderator did with something one wrote, why, and how one asks for a review. */
export default async function OwnModerationPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "ownModeration", { id: id.data }) });
  const found = await findOwnModeration(id.data, actorOf(session), moderatedRooms);
  if (!found) return leadToMissing();

  const { moderation, subject } = found;
  const last = await lastDayOfAppeal(moderation);
  const isOver = last !== null && Temporal.PlainDate.compare(today(), last) > 0;
  const t = await getTranslations("moderation.own");
  return (
    <MemberPage
      section="ownComments"
      title={t("title")}
      name={nameOf(session)}
      alternates={alternates("ownModeration", { id: id.data })}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<ModerationBadge status={moderation.status} />}
          title={t(moderation.subjectKind)}
          lead={<span lang="it">{subject.title}</span>}
        />
        <OwnModeration
          locale={locale}
          moderation={moderation}
          subject={subject}
          appealUntil={last ? { day: formatDay(locale, last.toString()), isOver } : null}
        />
      </div>
    </MemberPage>
  );
}
