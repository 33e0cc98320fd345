// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  /** What was arranged before: `day` as `YYYY-MM-DD` and `time` as `17:30`, in Rome. */
  arranged?: { day: string; time: string; place: string | null; link: string | null };
};

/** When and where the office meets the authors. */
export function MeetingFields({ locale, arranged }: Props) {
  const t = useTranslations("examination.form");
  return (
    <>
      <div className="flex flex-wrap gap-6">
        <DeskTextField
          locale={locale}
          name="day"
          label={t("day")}
          type="date"
          defaultValue={arranged?.day}
          className="max-w-60"
        />
        <DeskTextField
          locale={locale}
          name="time"
          label={t("time")}
          type="time"
          defaultValue={arranged?.time}
          className="max-w-40"
        />
      </div>
      <DeskTextField
        locale={locale}
        name="place"
        label={t("place")}
        hint={t("placeHint")}
        defaultValue={arranged?.place ?? undefined}
        optional
      />
      <DeskTextField
        locale={locale}
        name="link"
        label={t("link")}
        hint={t("linkHint")}
        type="url"
        inputMode="url"
        defaultValue={arranged?.link ?? undefined}
        optional
      />
    </>
  );
}
