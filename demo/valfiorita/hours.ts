// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OpeningException, WeeklyHours } from "#lib/hours/opening-days.ts";
import { minutesOf } from "#lib/kernel/opening.ts";

const span = (weekday: number, from: string, to: string): WeeklyHours => ({
  weekday,
  opens: minutesOf(from) ?? 0,
  closes: minutesOf(to) ?? 0,
});

/** Mornings, and two afternoons for those who work. */
export const weeklyHours: readonly WeeklyHours[] = [
  span(1, "8.30", "12.30"),
  span(1, "14.30", "17.00"),
  span(2, "8.30", "12.30"),
  span(3, "8.30", "12.30"),
  span(3, "14.30", "17.45"),
  span(4, "8.30", "12.30"),
  span(5, "8.30", "12.30"),
];

const closedAllDay = { kind: "closure", opens: null, closes: null } as const;

/** What is different in the weeks after a day: the eves of the holidays, a course, a Saturday for the families. */
export function exceptionsFrom(today: Temporal.PlainDate): OpeningException[] {
  const next = (monthDay: string) => {
    const thisYear = Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year: today.year });
    return (Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear.add({ years: 1 }) : thisYear).toString();
  };
  const weekdayAfter = (days: number, weekday: number) => {
    const from = today.add({ days });
    return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 }).toString();
  };
  const day = (startsOn: string) => ({ startsOn, endsOn: startsOn });
  return [
    { ...closedAllDay, ...day(next("08-14")), reason: { it: "chiusura estiva degli uffici", en: "summer closure" } },
    { ...closedAllDay, ...day(next("12-24")), reason: { it: "vigilia di Natale", en: "Christmas Eve" } },
    { ...closedAllDay, ...day(next("12-31")), reason: { it: "fine anno", en: "New Year’s Eve" } },
    {
      kind: "closure",
      ...day(weekdayAfter(5, 4)),
      opens: minutesOf("10.30"),
      closes: minutesOf("12.30"),
      reason: { it: "corso di formazione del personale", en: "staff training" },
    },
    {
      kind: "opening",
      ...day(weekdayAfter(9, 6)),
      opens: minutesOf("9.00"),
      closes: minutesOf("12.00"),
      reason: { it: "sabato mattina per chi lavora", en: "Saturday morning for those who work" },
    },
  ];
}
