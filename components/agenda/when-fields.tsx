// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** Days and hours as fields of a form; an event of whole days has no hours. */
export type WhenFieldsValue = { startsOn: string; startTime: string; endsOn: string; endTime: string };

/** When an event begins and ends. Without an hour it takes the whole day. */
export function WhenFields({ locale, value }: { locale: Locale; value?: WhenFieldsValue }) {
  const t = useTranslations("agenda.fields");
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <DeskTextField locale={locale} name="startsOn" type="date" label={t("startsOn")} defaultValue={value?.startsOn} />
      <DeskTextField
        locale={locale}
        name="startTime"
        type="time"
        label={t("startTime")}
        hint={t("startTimeHint")}
        defaultValue={value?.startTime}
        optional
      />
      <DeskTextField
        locale={locale}
        name="endsOn"
        type="date"
        label={t("endsOn")}
        hint={t("endsOnHint")}
        defaultValue={value?.endsOn}
        optional
      />
      <DeskTextField
        locale={locale}
        name="endTime"
        type="time"
        label={t("endTime")}
        hint={t("endTimeHint")}
        defaultValue={value?.endTime}
        optional
      />
    </div>
  );
}
