// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { dayAndTime } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { callOffAssemblyAction, moveAssemblyAction } from "#lib/pacts/examination-actions.ts";
import { wordsLength } from "#lib/pacts/examination-schemas.ts";
import { ExaminationForm } from "./examination-form.tsx";

type Assembly = { id: string; startsAt: Date; endsAt: Date; place: string };

type Props = { locale: Locale; pactId: string; assembly: Assembly; unavailable: string | null };

/** A day, from when to when, and a place. */
export function AssemblyFields({ locale, arranged }: { locale: Locale; arranged?: Assembly }) {
  const t = useTranslations("pact-examination.form");
  const [start, end] = arranged ? [arranged.startsAt, arranged.endsAt].map(dayAndTime) : [];
  return (
    <>
      <div className="flex flex-wrap gap-6">
        <DeskTextField
          locale={locale}
          name="day"
          label={t("day")}
          type="date"
          defaultValue={start?.day}
          className="max-w-60"
        />
        <DeskTextField
          locale={locale}
          name="time"
          label={t("fromTime")}
          type="time"
          defaultValue={start?.time}
          className="max-w-40"
        />
        <DeskTextField
          locale={locale}
          name="endTime"
          label={t("endTime")}
          type="time"
          defaultValue={end?.time}
          className="max-w-40"
        />
      </div>
      <DeskTextField
        locale={locale}
        name="place"
        label={t("place")}
        hint={t("assemblyPlaceHint")}
        defaultValue={arranged?.place}
      />
    </>
  );
}

/** Another moment or another place, and why. */
export function MoveAssemblyForm({ locale, pactId, assembly, unavailable }: Props) {
  const t = useTranslations("pact-examination");
  return (
    <ExaminationForm
      locale={locale}
      action={moveAssemblyAction}
      values={{ pactId, assemblyId: assembly.id }}
      submit={t("assemblyPage.move")}
      variant="secondary"
      unavailable={unavailable}
    >
      <AssemblyFields locale={locale} arranged={assembly} />
      <DeskTextArea
        locale={locale}
        name="reason"
        label={t("assemblyPage.moveReason")}
        hint={t("assemblyPage.reasonHint")}
        rows={3}
        limit={wordsLength.reason}
      />
    </ExaminationForm>
  );
}

/** It is not held, and why. */
export function CallOffAssemblyForm({ locale, pactId, assembly, unavailable }: Props) {
  const t = useTranslations("pact-examination");
  return (
    <ExaminationForm
      locale={locale}
      action={callOffAssemblyAction}
      values={{ pactId, assemblyId: assembly.id }}
      submit={t("assemblyPage.callOff")}
      variant="danger"
      unavailable={unavailable}
    >
      <DeskTextArea
        locale={locale}
        name="callingOffReason"
        label={t("assemblyPage.callOffReason")}
        hint={t("assemblyPage.reasonHint")}
        rows={3}
        limit={wordsLength.reason}
      />
    </ExaminationForm>
  );
}
