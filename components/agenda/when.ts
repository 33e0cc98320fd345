// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { hourInWords, romeTimeZone, wallClock } from "#lib/kernel/clock.ts";
import { type Locale, languageTag } from "#lib/kernel/locale.ts";

export type Timed = { isAllDay: boolean; startsAt: Date; endsAt: Date };

/** A day with its weekday, such as "giovedì 26 novembre 2026". */
export const formatWeekday = (locale: Locale, value: string | Date, withYear = true): string =>
  new Date(typeof value === "string" ? `${value}T12:00:00Z` : value).toLocaleDateString(languageTag[locale], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: withYear ? "numeric" : undefined,
    timeZone: romeTimeZone,
  });

/** A month, `2026-11`, such as "novembre 2026". */
export const formatMonth = (locale: Locale, month: string): string => formatDay(locale, `${month}-15`, "month");

/** The last instant that still belongs to it: what ends at midnight ends on the day before. */
const lastOf = ({ endsAt }: Timed): Date => new Date(endsAt.getTime() - 1);

const sameDay = (one: Date, other: Date): boolean => formatDay("it", one) === formatDay("it", other);

/** A short night does not make two days of it: until six in the morning it belongs to the evening before. */
const isOneEvening = ({ startsAt, endsAt }: Timed): boolean =>
  endsAt.getTime() - startsAt.getTime() < 12 * 3_600_000 && wallClock(endsAt).minutes <= 6 * 60;

type Say = (key: "allDay" | "span" | "hours" | "days", params?: Record<string, string>) => string;

/** When something takes place, in words. */
export function whenInWords(locale: Locale, event: Timed, say: Say): string {
  const { startsAt, endsAt, isAllDay } = event;
  const first = formatWeekday(locale, startsAt);
  if (isAllDay) {
    return sameDay(startsAt, lastOf(event))
      ? say("allDay", { day: first })
      : say("days", { from: first, to: formatWeekday(locale, lastOf(event)) });
  }
  const hours = { from: hourInWords(locale, startsAt), to: hourInWords(locale, endsAt) };
  if (sameDay(startsAt, lastOf(event)) || isOneEvening(event)) return say("hours", { day: first, ...hours });
  return say("span", {
    from: `${first}, ${hours.from}`,
    to: `${formatWeekday(locale, endsAt)}, ${hours.to}`,
  });
}

/** The hour at which it begins on this day; empty where it goes on, or takes whole days. */
export const hourOn = (locale: Locale, day: string, { isAllDay, startsAt }: Timed): string =>
  !isAllDay && formatDay(locale, startsAt) === formatDay(locale, day) ? hourInWords(locale, startsAt) : "";

/** The last day of what goes on after this one; empty where it ends on it, or in the night that follows. */
export const lastDayAfter = (locale: Locale, day: string, event: Timed): string =>
  formatDay(locale, lastOf(event)) === formatDay(locale, day) || isOneEvening(event)
    ? ""
    : formatDay(locale, lastOf(event));
