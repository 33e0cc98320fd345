// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CallOffMeetingForm, MoveMeetingForm } from "#components/cases/change-meeting-forms.tsx";
import { MinutesForm } from "#components/cases/minutes-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findProposalFile } from "#lib/proposals/case-file.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { findMeeting } from "#lib/proposals/examination-queries.ts";
import { proposalWorkflow } from "#lib/proposals/workflow.ts";

type Props = { params: Promise<{ id: string; meeting: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.meeting");
  return { title: t("title") };
}

/** What can become of a meeting: its minutes, another moment, or none. */
export default async function MeetingPage({ params }: Props) {
  const { id, meeting: asked } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskMeeting", { id, meeting: asked }) });
  const meetingId = uuid.safeParse(asked);
  const found = await findProposalFile(id);
  if (!found || !meetingId.success) return leadToMissing();
  const { file, proposal } = found;
  const t = await getTranslations("examination");
  const frame = {
    section: "desk",
    title: t("meeting.title"),
    alternates: alternates("deskMeeting", { id: file.id, meeting: asked }),
  } as const;
  const decision = examinationPolicy.publishMinutes(actor, file);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const meeting = await findMeeting(meetingId.data, proposal.id);
  if (!meeting) return leadToMissing();

  const change = { locale, caseId: file.id, meeting };
  const tErrors = await getTranslations("errors");
  const tCases = await getTranslations("cases.page");
  const trail = [{ label: tCases("number", { number: file.number }), href: href(locale, "deskCase", { id: file.id }) }];
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{file.title}</span>}
          title={t("meeting.titleOf", { date: formatInstant(locale, meeting.startsAt) })}
          lead={<span lang={meeting.place ? "it" : undefined}>{meeting.place ?? t("meeting.online")}</span>}
        />
        <div className="measure">
          <Section title={t("meeting.minutesTitle")} lead={t("meeting.minutesLead")}>
            <MinutesForm
              locale={locale}
              caseId={file.id}
              meetingId={meeting.id}
              unavailable={whyOver(meeting) ?? whyNotYet(meeting)}
            />
          </Section>
          <Section title={t("meeting.move")} lead={t("meeting.moveLead")}>
            <MoveMeetingForm {...change} unavailable={whyOver(meeting) ?? whyNot("moveMeeting")} />
          </Section>
          <Section title={t("meeting.callOff")} lead={t("meeting.callOffLead")}>
            <CallOffMeetingForm {...change} unavailable={whyOver(meeting) ?? whyNot("callOffMeeting")} />
          </Section>
        </div>
      </div>
    </DeskPage>
  );

  function whyOver({ minutes, calledOffAt }: { minutes: string | null; calledOffAt: Date | null }): string | null {
    if (calledOffAt !== null) return t("refusals.meetingCalledOff");
    return minutes === null ? null : t("refusals.minutesPublished");
  }

  function whyNotYet({ startsAt }: { startsAt: Date }): string | null {
    return startsAt > new Date() ? t("refusals.meetingToCome") : whyNot("publishMinutes");
  }

  function whyNot(verb: "publishMinutes" | "moveMeeting" | "callOffMeeting"): string | null {
    return proposalWorkflow.verbsFrom(proposal.status).includes(verb) ? null : tErrors("wrongState");
  }
}
