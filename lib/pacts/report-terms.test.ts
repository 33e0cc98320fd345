// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { italianCalendar } from "#lib/kernel/holidays.ts";
import { owedReports } from "./report-terms.ts";

const terms = { periodMonths: 12, termDays: 60, calendar: italianCalendar };
const on = Temporal.PlainDate.from("2027-06-01");

it("owes one report for each year, and one at the end that speaks of all of it", () => {
  const pact = { startsOn: "2025-03-01", endsOn: "2027-08-31", endedOn: null };
  expect(owedReports(pact, terms, on)).toEqual([
    { kind: "yearly", fromDay: "2025-03-01", toDay: "2026-02-28", dueOn: "2026-04-29" },
    { kind: "yearly", fromDay: "2026-03-01", toDay: "2027-02-28", dueOn: "2027-04-29" },
    { kind: "final", fromDay: "2025-03-01", toDay: "2027-08-31", dueOn: "2027-10-30" },
  ]);
});

it("owes no yearly report where the year ends with the pact", () => {
  const pact = { startsOn: "2026-01-01", endsOn: "2026-12-31", endedOn: null };
  expect(owedReports(pact, terms, on).map(({ kind }) => kind)).toEqual(["final"]);
});

it("moves a day that is a holiday to the next working day", () => {
  // Sixty days from the 26th of February 2026 end on Monday the 27th of April; from the 23rd, on the 24th, which works.
  const ending = (endsOn: string) =>
    owedReports({ startsOn: "2025-06-01", endsOn, endedOn: null }, terms, on).at(-1)?.dueOn;
  expect(ending("2026-02-24")).toBe("2026-04-27");
  expect(ending("2026-02-23")).toBe("2026-04-24");
  // Christmas, Saint Stephen's day, and a Sunday after them.
  expect(ending("2026-10-26")).toBe("2026-12-28");
});

it("ends with the pact where it ended early, and begins a year again after the last of February", () => {
  const pact = { startsOn: "2024-02-29", endsOn: "2028-02-28", endedOn: "2025-09-10" };
  expect(owedReports(pact, terms, on)).toMatchObject([
    { kind: "yearly", fromDay: "2024-02-29", toDay: "2025-02-27" },
    { kind: "final", toDay: "2025-09-10" },
  ]);
});

it("owes what has begun where a pact has no last day, and nothing where it has no first", () => {
  expect(owedReports({ startsOn: "2026-01-01", endsOn: null, endedOn: null }, terms, on)).toHaveLength(2);
  expect(owedReports({ startsOn: null, endsOn: "2026-01-01", endedOn: null }, terms, on)).toEqual([]);
});
