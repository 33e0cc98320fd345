// SPDX-License-Identifier: AGPL-3.0-or-later

/** How the proposals filed in one month (`YYYY-MM`, Europe/Rome) were answered. Withdrawn ones are not counted. */
export type MonthRecord = {
  month: string;
  /** Answered by the due date. */
  inTime: number;
  answeredLate: number;
  /** Not yet answered and past the due date. */
  overdue: number;
  /** Not yet answered, with days left or with the term suspended. */
  open: number;
  /** Calendar days from filing to answer, added up, suspensions included. */
  daysTaken: number;
};

export type OfficeRecord = {
  filed: number;
  answered: number;
  overdue: number;
  open: number;
  /** Of those whose term has come to an end, how many in a hundred were answered in time; null while there are none. */
  inTimeShare: number | null;
  /** Calendar days, rounded; null while nothing was answered. */
  averageDays: number | null;
};

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
