// SPDX-License-Identifier: AGPL-3.0-or-later

export type WorkingCalendar = {
  /** The municipality's own holiday, every year on this day (CCNL Funzioni locali 16.11.2022, art. 38). */
  patronSaint: Temporal.PlainMonthDay | null;
  saturdays: "working" | "holiday";
};

/**
 * Saturdays work by default. A term that ends on a holiday moves to the next day that is none (art. 2963 c.c.),
 * and Saturday is not among the holidays of L. 260/1949. The laws that treat it as one speak of acts in court
 * (art. 155 c.p.c., fifth paragraph; art. 52 D.Lgs. 104/2010, fifth paragraph), not of the terms of an
 * administration. A municipality whose regulation moves them says `holiday` and answers two days later.
 */
export const italianCalendar: WorkingCalendar = { patronSaint: null, saturdays: "working" };

/** L. 260/1949, art. 2, as changed by L. 54/1977, D.P.R. 792/1985, L. 336/2000 and L. 151/2025. */
const fixedHolidays: readonly { month: number; day: number; since?: number }[] = [
  { month: 1, day: 1 },
  { month: 1, day: 6 },
  { month: 4, day: 25 },
  { month: 5, day: 1 },
  { month: 6, day: 2 },
  { month: 8, day: 15 },
  // San Francesco is a national holiday again from 2026 (L. 151/2025, art. 1).
  { month: 10, day: 4, since: 2026 },
  { month: 11, day: 1 },
  { month: 12, day: 8 },
  { month: 12, day: 25 },
  { month: 12, day: 26 },
];

const fixedHolidaysOf = (year: number) => fixedHolidays.filter(({ since = year }) => since <= year);

/** The public holidays of a year (2001 or later) in order of date; Sundays, Easter included, are not listed. */
export const nationalHolidays = (year: number): Temporal.PlainDate[] =>
  [
    ...fixedHolidaysOf(year).map(({ month, day }) => Temporal.PlainDate.from({ year, month, day })),
    easterMonday(year),
  ].sort(Temporal.PlainDate.compare);

const easterMonday = (year: number) => easter(year).add({ days: 1 });

/** Easter by the Gregorian computus, in the form without exceptions known as Meeus/Jones/Butcher. */
export function easter(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysFromMarch = epact + weekday - 7 * lateMoon + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(daysFromMarch / 31), day: (daysFromMarch % 31) + 1 });
}

const monday = 1;
const saturday = 6;
const sunday = 7;

export function isWorkingDay(date: Temporal.PlainDate, calendar: WorkingCalendar): boolean {
  if (date.dayOfWeek === sunday) return false;
  if (date.dayOfWeek === saturday && calendar.saturdays === "holiday") return false;
  if (calendar.patronSaint?.toPlainDate({ year: date.year }).equals(date)) return false;
  if (date.dayOfWeek === monday && date.equals(easterMonday(date.year))) return false;
  return !fixedHolidaysOf(date.year).some(({ month, day }) => month === date.month && day === date.day);
}

/** Which holiday a day is, whatever day of the week it falls on; null for a day that is none. */
export function holidayOn(date: Temporal.PlainDate, calendar: WorkingCalendar): "holiday" | "patron" | null {
  if (nationalHolidays(date.year).some((holiday) => holiday.equals(date))) return "holiday";
  if (easter(date.year).equals(date)) return "holiday";
  return calendar.patronSaint?.toPlainDate({ year: date.year }).equals(date) ? "patron" : null;
}

/** The first working day after that day. */
export function nextWorkingDay(date: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate {
  const tomorrow = date.add({ days: 1 });
  return isWorkingDay(tomorrow, calendar) ? tomorrow : nextWorkingDay(tomorrow, calendar);
}
