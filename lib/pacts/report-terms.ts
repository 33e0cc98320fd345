// SPDX-License-Identifier: AGPL-3.0-or-later
import { dueDate } from "#lib/cases/term.ts";
import type { WorkingCalendar } from "#lib/kernel/holidays.ts";
import type { ReportKind } from "./life-vocabulary.ts";

/** A report a pact owes: the days it speaks of, both included, and the last one to file it. Days are `YYYY-MM-DD`. */
export type OwedReport = { kind: ReportKind; fromDay: string; toDay: string; dueOn: string };

export type Lifetime = { startsOn: string | null; endsOn: string | null; endedOn: string | null };

export type ReportTerms = { periodMonths: number; termDays: number; calendar: WorkingCalendar };

/**
 * The reports of a pact, from the first on: one for each whole period whose end is not the end of the pact, and the
 * final one, which speaks of all of it. What has no last day owes those that began by `on`. They fall due on working days.
 */
export function owedReports(pact: Lifetime, terms: ReportTerms, on: Temporal.PlainDate): OwedReport[] {
  if (pact.startsOn === null) return [];
  const first = Temporal.PlainDate.from(pact.startsOn);
  const end = pact.endedOn ?? pact.endsOn;
  const last = end === null ? null : Temporal.PlainDate.from(end);
  const owed: OwedReport[] = [];
  for (let turn = 0; ; turn += 1) {
    const from = first.add({ months: turn * terms.periodMonths });
    const to = first.add({ months: (turn + 1) * terms.periodMonths }).subtract({ days: 1 });
    if (Temporal.PlainDate.compare(to, last ?? to) >= 0 && last !== null) break;
    if (last === null && Temporal.PlainDate.compare(from, on) > 0) break;
    owed.push({ kind: "yearly", ...period(from, to), dueOn: dueOn(to, terms) });
  }
  if (last !== null && Temporal.PlainDate.compare(last, first) >= 0) {
    owed.push({ kind: "final", ...period(first, last), dueOn: dueOn(last, terms) });
  }
  return owed;
}

const period = (from: Temporal.PlainDate, to: Temporal.PlainDate) => ({
  fromDay: from.toString(),
  toDay: to.toString(),
});

function dueOn(end: Temporal.PlainDate, { termDays, calendar }: ReportTerms): string {
  const term = { amount: termDays, unit: "calendar-days" } as const;
  const due = dueDate({ openedOn: end, term, suspensions: [], calendar });
  if (due.dueOn === null) throw new Error("a term without suspensions has a last day");
  return due.dueOn.toString();
}
