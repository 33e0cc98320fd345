// SPDX-License-Identifier: AGPL-3.0-or-later

import type { MonthRecord, OfficeRecord } from "./vocabulary.ts";

/** The months taken together. A proposal overdue today counts against the office like one answered late. */
export function summarise(months: readonly MonthRecord[]): OfficeRecord {
  const sum = (key: keyof Omit<MonthRecord, "month">) => months.reduce((total, month) => total + month[key], 0);
  const [inTime, answeredLate, overdue, open] = [sum("inTime"), sum("answeredLate"), sum("overdue"), sum("open")];
  const answered = inTime + answeredLate;
  const judged = answered + overdue;
  return {
    filed: judged + open,
    answered,
    overdue,
    open,
    inTimeShare: judged === 0 ? null : Math.floor((inTime / judged) * 100),
    averageDays: answered === 0 ? null : Math.round(sum("daysTaken") / answered),
  };
}

/** The last months up to `today`, oldest first, those in which nothing was filed included. */
export function everyMonth(found: readonly MonthRecord[], today: Temporal.PlainDate, months: number): MonthRecord[] {
  const last = today.toPlainYearMonth();
  return Array.from({ length: months }, (_, index) => {
    const month = last.subtract({ months: months - 1 - index }).toString();
    return (
      found.find((record) => record.month === month) ?? {
        month,
        inTime: 0,
        answeredLate: 0,
        overdue: 0,
        open: 0,
        daysTaken: 0,
      }
    );
  });
}
