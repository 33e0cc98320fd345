// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { type Weekday, weekdays } from "#lib/hours/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { DayNote, Hours } from "#lib/kernel/opening.ts";
import { spansInWords } from "./hours-in-words.ts";

type Day = { date: string; hours: readonly Hours[]; note: DayNote | null; reason: Localized | null };

type Props = {
  locale: Locale;
  /** From Monday to Sunday. */
  week: readonly Day[];
  today: string;
};

/** The week one is in, day by day as it is: today marked, holidays and closures with their reason. */
export function ThisWeek({ locale, week, today }: Props) {
  const t = useTranslations("hours.week");
  const names = useTranslations("office.page.days");
  const isShown = ({ hours, note }: Day, index: number) => index < 5 || hours.length > 0 || note === "closure";
  return (
    <Table
      caption={t("caption")}
      captionHidden
      narrow
      columns={[
        { key: "day", label: t("day") },
        { key: "hours", label: t("hours") },
      ]}
      rows={week.filter(isShown).map((day) => ({
        id: day.date,
        day: (
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
            <span>
              {names(`${weekdays[week.indexOf(day)] as Weekday}`)}{" "}
              <span className="font-normal whitespace-nowrap text-soft">{formatDay(locale, day.date, "dayMonth")}</span>
            </span>
            {day.date === today ? (
              <Badge tone="info" icon="calendar">
                {t("today")}
              </Badge>
            ) : null}
          </span>
        ),
        hours: (
          <>
            <span className="block">{spansInWords(locale, day.hours) || t("closed")}</span>
            {day.note ? (
              <span className="block text-soft">{day.reason?.[locale] ?? t(`notes.${day.note}`)}</span>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
