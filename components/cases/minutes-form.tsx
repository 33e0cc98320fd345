// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { publishMinutesAction } from "#lib/proposals/examination-actions.ts";

type Props = { locale: Locale; caseId: string; meetingId: string; unavailable: string | null };

/** What was said at a meeting, for everyone to read. */
export function MinutesForm({ locale, caseId, meetingId, unavailable }: Props) {
  const t = useTranslations("examination");
  const tStep = useTranslations("cases.step");
  return (
    <DeskForm
      locale={locale}
      action={publishMinutesAction}
      values={{ caseId, meetingId }}
      labels={{ minutes: t("form.minutes") }}
      submit={t("meeting.minutesSubmit")}
      unavailable={unavailable}
      words={{ stale: tStep("stale"), staleText: tStep("staleText"), done: tStep("done") }}
    >
      <DeskTextArea
        locale={locale}
        name="minutes"
        label={t("form.minutes")}
        hint={t("form.minutesHint")}
        rows={14}
        limit={10_000}
      />
    </DeskForm>
  );
}
