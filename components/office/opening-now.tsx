// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { clockOffsets } from "#lib/kernel/clock.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { DayNote, Hours } from "#lib/kernel/opening.ts";
import { spansInWords } from "./hours-in-words.ts";
import { OpenNow } from "./open-now.tsx";

type Day = { date: string; hours: readonly Hours[]; note: DayNote | null; reason: Localized | null };

/** The sentence that says whether the office is open, with its words: it tells them by itself in the browser. */
export function OpeningNow({ locale, days }: { locale: Locale; days: readonly Day[] }) {
  const t = useTranslations("hours.now");
  const [today] = days;
  if (!today) return null;
  const day = formatDay(locale, today.date, "weekday");
  const hours = spansInWords(locale, today.hours);
  const plain = hours ? t("plain", { day, hours }) : t("plainClosed", { day });
  const places = { time: "#time", day: "#day", why: "#why" };
  return (
    <OpenNow
      locale={locale}
      days={days.map(({ reason, ...each }) => ({ ...each, reason: reason?.[locale] ?? null }))}
      clock={clockOffsets(today.date)}
      plain={plain.charAt(0).toUpperCase() + plain.slice(1)}
      words={{
        open: t("open", places),
        laterToday: t("laterToday", places),
        tomorrow: t("tomorrow", places),
        thisWeek: t("thisWeek", places),
        onDay: t("onDay", places),
        unknown: t("unknown"),
        closedFor: t("closedFor", places),
        holiday: t("holiday"),
        patron: t("patron"),
        weekdays: range(7).map((day) => formatDay(locale, `2023-01-0${1 + day}`, "weekdayName")),
        months: range(12).map((month) => formatDay(locale, new Date(Date.UTC(2023, month, 15)), "monthName")),
      }}
    />
  );
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
