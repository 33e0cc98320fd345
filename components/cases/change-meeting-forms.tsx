// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { dayAndTime } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { callOffMeetingAction, moveMeetingAction } from "#lib/proposals/examination-actions.ts";
import { shortReason } from "#lib/proposals/examination-schemas.ts";
import { MeetingFields } from "./meeting-fields.tsx";

type Meeting = { id: string; startsAt: Date; place: string | null; link: string | null };
type Props = { locale: Locale; caseId: string; meeting: Meeting; unavailable: string | null };

/** Another moment or another place, and why. */
export function MoveMeetingForm({ locale, caseId, meeting, unavailable }: Props) {
  const t = useTranslations("examination");
  const words = useStaleWords();
  return (
    <DeskForm
      locale={locale}
      action={moveMeetingAction}
      values={{ caseId, meetingId: meeting.id }}
      labels={{
        day: t("form.day"),
        time: t("form.time"),
        place: t("form.place"),
        link: t("form.link"),
        reason: t("meeting.moveReason"),
      }}
      submit={t("meeting.move")}
      unavailable={unavailable}
      words={words}
    >
      <MeetingFields locale={locale} arranged={arrangementOf(meeting)} />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("meeting.moveReason")}
        hint={t("meeting.reasonHint")}
        rows={3}
        limit={shortReason.maximum}
      />
    </DeskForm>
  );
}

/** It will not be held, and why. */
export function CallOffMeetingForm({ locale, caseId, meeting, unavailable }: Props) {
  const t = useTranslations("examination");
  const words = useStaleWords();
  return (
    <DeskForm
      locale={locale}
      action={callOffMeetingAction}
      values={{ caseId, meetingId: meeting.id }}
      labels={{ callingOffReason: t("meeting.callOffReason") }}
      submit={t("meeting.callOff")}
      variant="danger"
      unavailable={unavailable}
      words={words}
    >
      <DeskTextArea
        locale={locale}
        name="callingOffReason"
        label={t("meeting.callOffReason")}
        hint={t("meeting.reasonHint")}
        rows={3}
        limit={shortReason.maximum}
      />
    </DeskForm>
  );
}

function useStaleWords() {
  const t = useTranslations("cases.step");
  return { stale: t("stale"), staleText: t("staleText"), done: t("done") };
}

const arrangementOf = ({ startsAt, place, link }: Meeting) => ({ ...dayAndTime(startsAt), place, link });
