// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import type { Locale } from "#lib/kernel/locale.ts";

/** When and where the office meets the authors. */
export function MeetingFields({ locale }: { locale: Locale }) {
  const t = useTranslations("examination.form");
  return (
    <>
      <div className="flex flex-wrap gap-6">
        <DeskTextField locale={locale} name="day" label={t("day")} type="date" className="max-w-60" />
        <DeskTextField locale={locale} name="time" label={t("time")} type="time" className="max-w-40" />
      </div>
      <DeskTextField locale={locale} name="place" label={t("place")} hint={t("placeHint")} optional />
      <DeskTextField
        locale={locale}
        name="link"
        label={t("link")}
        hint={t("linkHint")}
        type="url"
        inputMode="url"
        optional
      />
    </>
  );
}
