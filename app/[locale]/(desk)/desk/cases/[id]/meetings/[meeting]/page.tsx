// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { MinutesForm } from "#components/cases/minutes-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findProposalFile } from "#lib/proposals/case-file.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { findMeeting } from "#lib/proposals/examination-queries.ts";

type Props = { params: Promise<{ id: string; meeting: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.meeting");
  return { title: t("minutesTitle") };
}

/** The minutes of a meeting, written once. */
export default async function MeetingPage({ params }: Props) {
  const { id, meeting: asked } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskMeeting", { id, meeting: asked }) });
  const meetingId = uuid.safeParse(asked);
  const found = await findProposalFile(id);
  if (!found || !meetingId.success) notFound();
  const { file, proposal } = found;
  const t = await getTranslations("examination");
  const frame = {
    section: "desk",
    title: t("meeting.minutesTitle"),
    alternates: alternates("deskMeeting", { id: file.id, meeting: asked }),
  } as const;
  const decision = examinationPolicy.publishMinutes(actor, file);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const meeting = await findMeeting(meetingId.data, proposal.id);
  if (!meeting) notFound();

  const tCases = await getTranslations("cases.page");
  const trail = [{ label: tCases("number", { number: file.number }), href: href(locale, "deskCase", { id: file.id }) }];
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{file.title}</span>}
          title={t("meeting.minutesTitle")}
          lead={t("meeting.minutesLead", { date: formatInstant(locale, meeting.startsAt) })}
        />
        <div className="measure">
          <MinutesForm locale={locale} caseId={file.id} meetingId={meeting.id} unavailable={whyNot(meeting)} />
        </div>
      </div>
    </DeskPage>
  );

  function whyNot({ minutes, startsAt }: { minutes: string | null; startsAt: Date }): string | null {
    if (minutes !== null) return t("refusals.minutesPublished");
    return startsAt > new Date() ? t("refusals.meetingToCome") : null;
  }
}
