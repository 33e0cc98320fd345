// SPDX-License-Identifier: AGPL-3.0-or-later
import { hourInWords, romeTimeZone } from "#lib/kernel/clock.ts";
import { type Locale, languageTag } from "#lib/kernel/locale.ts";

type Style =
  | "long"
  | "short"
  | "month"
  | "shortMonth"
  | "weekday"
  | "weekdayYear"
  | "dayMonth"
  | "dayOfYear"
  | "weekdayName"
  | "monthName";

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "long", year: "numeric" },
  shortMonth: { month: "short", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  weekdayYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  dayMonth: { day: "numeric", month: "short" },
  dayOfYear: { day: "numeric", month: "long" },
  weekdayName: { weekday: "long" },
  monthName: { month: "long" },
};

const made = new Map<string, Intl.DateTimeFormat>();

/** To make one takes ten times as long as to use it, and a page has a hundred dates. */
function formatterFor(locale: Locale, style: Style): Intl.DateTimeFormat {
  const name = `${locale} ${style}`;
  const formatter =
    made.get(name) ?? new Intl.DateTimeFormat(languageTag[locale], { ...styles[style], timeZone: romeTimeZone });
  made.set(name, formatter);
  return formatter;
}

/** Whether it is a day of the calendar, and no instant. */
export const isDay = (value: string | Date): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A day of the calendar (`YYYY-MM-DD`) or the day of an instant in Rome, such as "14 marzo 2026". */
export function formatDay(locale: Locale, value: string | Date, style: Style = "long"): string {
  return formatterFor(locale, style).format(new Date(isDay(value) ? `${value}T12:00:00Z` : value));
}

/** An instant in Rome, such as "14 marzo 2026, 9.30". */
export const formatInstant = (locale: Locale, value: string | Date): string =>
  `${formatDay(locale, value)}, ${hourInWords(locale, new Date(value))}`;

type Props = { locale: Locale; value: string | Date; style?: Style; withTime?: boolean };

/** Words that stay on one line. */
const together = (words: string) => words.replaceAll(" ", "\u00a0");

/**
 * A date for people and for machines. A string is a day `YYYY-MM-DD` or an ISO instant. On a narrow screen the time may
 * stand below its day; the day itself stays whole.
 */
export function DateTime({ locale, value, style, withTime = false }: Props) {
  return (
    <time dateTime={typeof value === "string" ? value : value.toISOString()}>
      {together(formatDay(locale, value, style))}
      {withTime ? `, ${hourInWords(locale, new Date(value))}` : ""}
    </time>
  );
}

/**
 * A date inside a sentence, for the `<day></day>` of a rich text: its translator sees the words, and chooses the article
 * before them (`lib/kernel/elision.ts`).
 */
export const dayInSentence = (props: Props) => ({ day: () => DateTime(props) });

/** A day of every year (`MM-DD`), such as "11 novembre". */
export const formatDayOfYear = (locale: Locale, monthDay: string): string =>
  formatDay(locale, `2024-${monthDay}`, "dayOfYear");
