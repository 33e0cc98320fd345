// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { endAppointmentAction } from "#lib/organisation/actions.ts";

/** Ends an appointment, at once or at the end of a day. */
export function EndAppointmentForm({ locale, appointmentId }: { locale: Locale; appointmentId: string }) {
  const t = useTranslations("organisation.end");
  const labels = { when: t("when"), endsOn: t("endsOn") };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={endAppointmentAction}
      values={{ appointmentId }}
      submit={t("submit")}
      variant="danger"
    >
      <DeskRadioGroup
        locale={locale}
        name="when"
        label={labels.when}
        choices={[
          { value: "now", label: t("now"), hint: t("nowHint") },
          { value: "on-a-day", label: t("onADay"), hint: t("onADayHint") },
        ]}
      />
      <DeskTextField
        locale={locale}
        name="endsOn"
        label={labels.endsOn}
        hint={t("endsOnHint")}
        type="date"
        optional
        className="max-w-60"
      />
    </DeskForm>
  );
}
