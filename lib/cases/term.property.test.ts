// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isWorkingDay, type WorkingCalendar } from "#lib/kernel/holidays.ts";
import { dueDate, type Suspension, type Term } from "./term.ts";
import { termUnits } from "./vocabulary.ts";

/** Always the same numbers in the same order (mulberry32), so that a failure can be repeated. */
function numbersFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
}

type Given = Parameters<typeof dueDate>[0];

function* cases(seed: number) {
  const between = numbersFrom(seed);
  for (let made = 0; made < 200; made++) {
    const openedOn = Temporal.PlainDate.from({ year: between(2024, 2032), month: 1, day: 1 }).add({
      days: between(0, 365),
    });
    const unit = termUnits[between(0, termUnits.length - 1)] ?? "calendar-days";
    const term: Term = { amount: between(1, unit === "months" ? 6 : 120), unit };
    const suspensions = Array.from({ length: between(0, 4) }, () => {
      const from = openedOn.add({ days: between(-20, 150) });
      return { from, to: from.add({ days: between(0, 40) }) };
    });
    const calendar: WorkingCalendar = {
      patronSaint: between(0, 1) ? Temporal.PlainMonthDay.from({ month: between(1, 12), day: between(1, 28) }) : null,
      saturdays: between(0, 1) ? "working" : "holiday",
    };
    yield { openedOn, term, suspensions, calendar, between };
  }
}

function dueOn(given: Given): Temporal.PlainDate {
  const due = dueDate(given);
  if (due.dueOn === null) throw new Error("no suspension is open, so there must be a date");
  return due.dueOn;
}

const isSuspended = (day: Temporal.PlainDate, suspensions: readonly Suspension[]) =>
  suspensions.some(
    ({ from, to }) => Temporal.PlainDate.compare(from, day) <= 0 && (!to || Temporal.PlainDate.compare(day, to) < 0),
  );

const daysAfter = (start: Temporal.PlainDate, end: Temporal.PlainDate) =>
  Array.from({ length: start.until(end).days }, (_, index) => start.add({ days: index + 1 }));

const isEarlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;

test("the due date comes after the opening, on a working day that is not suspended", () => {
  for (const given of cases(1)) {
    const due = dueOn(given);
    expect(isEarlier(given.openedOn, due)).toBe(true);
    expect(isWorkingDay(due, given.calendar), `${due}`).toBe(true);
    expect(isSuspended(due, given.suspensions), `${due}`).toBe(false);
  }
});

test("the days that run until the due date are exactly those of the term, and then only holidays and suspensions", () => {
  for (const given of cases(2)) {
    const { openedOn, term, suspensions, calendar } = given;
    const running = daysAfter(openedOn, dueOn(given)).filter((day) => !isSuspended(day, suspensions));
    if (term.unit === "working-days") {
      expect(running.filter((day) => isWorkingDay(day, calendar))).toHaveLength(term.amount);
    } else {
      const amount = term.unit === "months" ? openedOn.until(openedOn.add({ months: term.amount })).days : term.amount;
      const added = running.slice(amount - 1, -1);
      expect(running.length).toBeGreaterThanOrEqual(amount);
      expect(added.every((day) => !isWorkingDay(day, calendar))).toBe(true);
    }
  }
});

test("one more suspension never makes it due earlier, nor does a longer one", () => {
  for (const given of cases(3)) {
    const from = given.openedOn.add({ days: given.between(-20, 150) });
    const length = given.between(0, 60);
    const withSuspension = (days: number) =>
      dueOn({ ...given, suspensions: [...given.suspensions, { from, to: from.add({ days }) }] });
    expect(isEarlier(withSuspension(length), dueOn(given))).toBe(false);
    expect(isEarlier(withSuspension(length + given.between(1, 10)), withSuspension(length))).toBe(false);
  }
});

test("a longer term is never due earlier", () => {
  for (const given of cases(4)) {
    const longer = { ...given, term: { ...given.term, amount: given.term.amount + given.between(1, 20) } };
    expect(isEarlier(dueOn(longer), dueOn(given))).toBe(false);
  }
});

test("the order of suspensions, repeating one or cutting one in two changes nothing", () => {
  for (const given of cases(5)) {
    const expected = dueOn(given).toString();
    const { suspensions } = given;
    const cut = suspensions.flatMap(({ from, to }) => {
      const middle = from.add({ days: given.between(0, from.until(to).days) });
      return [
        { from, to: middle },
        { from: middle, to },
      ];
    });
    expect(dueOn({ ...given, suspensions: suspensions.toReversed() }).toString()).toBe(expected);
    expect(dueOn({ ...given, suspensions: [...suspensions, ...suspensions] }).toString()).toBe(expected);
    expect(dueOn({ ...given, suspensions: cut }).toString()).toBe(expected);
  }
});

test("what remains when a suspension opens is what runs when it ends, however long it lasts", () => {
  for (const given of cases(6)) {
    const from = given.openedOn.add({ days: given.between(1, 100) });
    const open = dueDate({ ...given, suspensions: [...given.suspensions, { from, to: null }] });
    if (open.dueOn) {
      expect(open.dueOn.toString()).toBe(dueOn(given).toString());
      continue;
    }
    const resumed = from.add({ days: given.between(200, 400) });
    const closed = dueOn({ ...given, suspensions: [...given.suspensions, { from, to: resumed }] });
    const term: Term = {
      amount: Math.max(open.remainingDays, 1),
      unit: given.term.unit === "working-days" ? "working-days" : "calendar-days",
    };
    const fresh = dueOn({ ...given, openedOn: resumed.subtract({ days: 1 }), term, suspensions: [] });
    expect(closed.toString()).toBe(fresh.toString());
  }
});
