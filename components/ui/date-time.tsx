// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";

type Style = "long" | "short" | "month" | "shortMonth" | "weekday" | "weekdayYear" | "dayMonth";

const dayStyles: Record<Style, Intl.DateTimeFormatOptions> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "long", year: "numeric" },
  shortMonth: { month: "short", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  weekdayYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  dayMonth: { day: "numeric", month: "short" },
};

/** British English, because a public office in Italy writes the day before the month. */
const languageTag: Record<Locale, string> = { it: "it-IT", en: "en-GB" };

const isDay = (value: string | Date): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A day of the calendar (`YYYY-MM-DD`) or the day of an instant in Rome, such as "14 marzo 2026". */
export function formatDay(locale: Locale, value: string | Date, style: Style = "long"): string {
  const moment = new Date(isDay(value) ? `${value}T12:00:00Z` : value);
  return moment.toLocaleDateString(languageTag[locale], { ...dayStyles[style], timeZone: "Europe/Rome" });
}

/** An instant in Rome, such as "14 marzo 2026, 09:30". */
export function formatInstant(locale: Locale, value: string | Date): string {
  const time = { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Rome" } as const;
  return `${formatDay(locale, value)}, ${new Date(value).toLocaleTimeString(languageTag[locale], time)}`;
}

type Props = { locale: Locale; value: string | Date; style?: Style; withTime?: boolean };

/** A date for people and for machines. A string is a day `YYYY-MM-DD` or an ISO instant. */
export function DateTime({ locale, value, style, withTime = false }: Props) {
  return (
    <time dateTime={typeof value === "string" ? value : value.toISOString()} className="whitespace-nowrap">
      {withTime ? formatInstant(locale, value) : formatDay(locale, value, style)}
    </time>
  );
}

/** A day of every year (`MM-DD`), such as "11 novembre". */
export const formatDayOfYear = (locale: Locale, monthDay: string): string =>
  new Date(`2024-${monthDay}T12:00:00Z`).toLocaleDateString(languageTag[locale], {
    day: "numeric",
    month: "long",
    timeZone: "Europe/Rome",
  });
