// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from "node:util";
import { holidayOn, type WorkingCalendar } from "#lib/kernel/holidays.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import type { DayNote, Hours } from "#lib/kernel/opening.ts";
import type { ExceptionKind } from "./vocabulary.ts";

export type WeeklyHours = Hours & { weekday: number };

/** Days `YYYY-MM-DD` in Europe/Rome, both included; a closure without hours takes the whole day. */
export type OpeningException = {
  kind: ExceptionKind;
  startsOn: string;
  endsOn: string;
  opens: number | null;
  closes: number | null;
  reason: Localized;
};

/** A day as the office opens on it, with the reason in both languages. */
export type PlannedDay = { date: string; hours: Hours[]; note: DayNote | null; reason: Localized | null };

type Plan = {
  weekly: readonly WeeklyHours[];
  exceptions: readonly OpeningException[];
  calendar: WorkingCalendar;
};

/**
 * So many days from one on, each with its hours: those of the week, none on holidays, with what is opened besides and
 * without what is closed. A day that is closed for more than one reason names the office's own.
 */
export function openingDays(plan: Plan, from: Temporal.PlainDate, count: number): PlannedDay[] {
  return Array.from({ length: count }, (_, ahead) => openingDay(plan, from.add({ days: ahead })));
}

/**
 * Of the days from a Monday on, the week to show to somebody who reads on one of its days (1 is Monday): where it does not
 * open any more, the next one.
 */
export function weekToShow(days: readonly PlannedDay[], weekday: number): { week: PlannedDay[]; isNext: boolean } {
  const isNext = days.slice(weekday - 1, 7).every(({ hours }) => hours.length === 0);
  return { week: isNext ? days.slice(7, 14) : days.slice(0, 7), isNext };
}

/** Of an exception so many days are looked at: one that changes nothing in a year is a mistake. */
const aYear = 366;

/** Whether the hours of every day of an exception stay as they are without it. */
export function changesNothing({ weekly, exceptions, calendar }: Plan, added: OpeningException): boolean {
  const from = Temporal.PlainDate.from(added.startsOn);
  const count = Math.min(from.until(added.endsOn).days + 1, aYear);
  const hoursWith = (exceptions: readonly OpeningException[]) =>
    openingDays({ weekly, exceptions, calendar }, from, count).map(({ hours }) => hours);
  return isDeepStrictEqual(hoursWith(exceptions), hoursWith([...exceptions, added]));
}

function openingDay({ weekly, exceptions, calendar }: Plan, date: Temporal.PlainDate): PlannedDay {
  const day = date.toString();
  const holiday = holidayOn(date, calendar);
  const usual = holiday ? [] : weekly.filter(({ weekday }) => weekday === date.dayOfWeek);
  const ofThisDay = exceptions.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const openings = ofThisDay.filter(({ kind }) => kind === "opening");
  const closures = ofThisDay.filter(({ kind }) => kind === "closure");
  const opened = union([...usual, ...openings.map(hoursOf)]);
  const hours = closures.map(hoursOf).reduce(without, opened);
  const telling = closures[0] ?? openings[0];
  if (telling) return { date: day, hours, note: telling.kind, reason: telling.reason };
  return { date: day, hours, note: holiday, reason: null };
}

const wholeDay: Hours = { opens: 0, closes: 24 * 60 };

const hoursOf = ({ opens, closes }: OpeningException): Hours =>
  opens === null || closes === null ? wholeDay : { opens, closes };

/** Hours that touch or overlap become one. */
function union(all: readonly Hours[]): Hours[] {
  const joined: Hours[] = [];
  for (const { opens, closes } of all.toSorted((one, other) => one.opens - other.opens)) {
    const last = joined.at(-1);
    if (last && opens <= last.closes) last.closes = Math.max(last.closes, closes);
    else joined.push({ opens, closes });
  }
  return joined;
}

const without = (all: readonly Hours[], gap: Hours): Hours[] =>
  all.flatMap(({ opens, closes }) =>
    [
      { opens, closes: Math.min(closes, gap.opens) },
      { opens: Math.max(opens, gap.closes), closes },
    ].filter((rest) => rest.opens < rest.closes),
  );
