// SPDX-License-Identifier: AGPL-3.0-or-later
import { isWorkingDay, type WorkingCalendar } from "#lib/kernel/holidays.ts";
import type { ClockState, TermUnit, Urgency } from "./vocabulary.ts";

/** How long the administration has to answer (L. 241/1990, art. 2); `amount` is a whole number from 1 to 3650. */
export type Term = { amount: number; unit: TermUnit };

/**
 * The clock stands still from the day `from` until the day before `to`: the day it starts is suspended, the
 * day it resumes runs again. With `to: null` it stands still until someone resumes it.
 */
export type Suspension = { from: Temporal.PlainDate; to: Temporal.PlainDate | null };

/** While a suspension is open no date can be promised, only how many days will be left when it ends. */
export type Due = { dueOn: Temporal.PlainDate } | { dueOn: null; remainingDays: number };

const longestTerm = 3650;

/**
 * The last day on which an answer is in time. All days are days in Europe/Rome.
 *
 * - The day of opening is not counted, and a term in months ends on the same day of the month, or on the last
 *   day of a month that is too short (art. 2963 c.c.).
 * - A term that ends on a holiday ends on the next working day (art. 2963 c.c.).
 * - Suspended days are not counted (L. 241/1990, art. 2, seventh paragraph), overlapping ones only once; a term
 *   in months is extended by as many calendar days. A suspension that begins after the due date changes nothing.
 *
 * `remainingDays` are working days for a term in working days, calendar days otherwise.
 * Throws `RangeError` for an impossible term or a suspension that ends before it begins.
 */
export function dueDate(given: {
  openedOn: Temporal.PlainDate;
  term: Term;
  suspensions: readonly Suspension[];
  calendar: WorkingCalendar;
}): Due {
  const { openedOn, term, suspensions, calendar } = given;
  assertPossible(term, suspensions);

  let remainingDays = term.unit === "months" ? daysInMonths(openedOn, term.amount) : term.amount;
  for (let day = openedOn.add({ days: 1 }); ; day = day.add({ days: 1 })) {
    const standing = suspensions.filter((suspension) => covers(suspension, day));
    if (standing.some(({ to }) => to === null)) return { dueOn: null, remainingDays };
    if (standing.length > 0) continue;

    const works = isWorkingDay(day, calendar);
    if (remainingDays > 0 && (works || term.unit !== "working-days")) remainingDays -= 1;
    if (remainingDays === 0 && works) return { dueOn: day };
  }
}

function assertPossible(term: Term, suspensions: readonly Suspension[]): void {
  if (!Number.isInteger(term.amount) || term.amount < 1 || term.amount > longestTerm) {
    throw new RangeError(`A term of ${term.amount} ${term.unit} is not possible`);
  }
  for (const { from, to } of suspensions) {
    if (to && Temporal.PlainDate.compare(to, from) < 0) {
      throw new RangeError(`A suspension from ${from} cannot end on ${to}`);
    }
  }
}

const daysInMonths = (start: Temporal.PlainDate, months: number) => start.until(start.add({ months })).days;

const covers = ({ from, to }: Suspension, day: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(day, to) < 0);

/** What a case remembers of its clock: when it is due, and when the answer was given. */
export type Deadline = { dueOn: Temporal.PlainDate | null; closedOn: Temporal.PlainDate | null };

/** Calendar days from `on` to the due date, negative once it has passed; null while no date is set or once closed. */
export const daysLeft = ({ dueOn, closedOn }: Deadline, on: Temporal.PlainDate): number | null =>
  dueOn === null || hasStopped(closedOn, on) ? null : on.until(dueOn).days;

/** How pressing a case is; while the clock is suspended nothing is. */
export function urgencyOf(daysLeft: number | null, dueSoonDays: number): Urgency {
  if (daysLeft === null) return "suspended";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= dueSoonDays ? "due-soon" : "running";
}

/** The due date itself is still in time. An answer that came late stays late; one that came in time never turns late. */
export function isOverdue({ dueOn, closedOn }: Deadline, on: Temporal.PlainDate): boolean {
  const lastDay = closedOn !== null && hasStopped(closedOn, on) ? closedOn : on;
  return dueOn !== null && Temporal.PlainDate.compare(lastDay, dueOn) > 0;
}

export function clockState(
  { suspensions, closedOn }: { suspensions: readonly Suspension[]; closedOn: Temporal.PlainDate | null },
  on: Temporal.PlainDate,
): ClockState {
  if (hasStopped(closedOn, on)) return "stopped";
  return suspensions.some((suspension) => covers(suspension, on)) ? "suspended" : "running";
}

const hasStopped = (closedOn: Temporal.PlainDate | null, on: Temporal.PlainDate) =>
  closedOn !== null && Temporal.PlainDate.compare(closedOn, on) <= 0;
