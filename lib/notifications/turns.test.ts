// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { turnsAt } from "./turns.ts";

const at = (there: string) => Temporal.PlainDateTime.from(there).toZonedDateTime("Europe/Rome").toInstant();

const turns = (there: string) => {
  const { daily, weekly, day } = turnsAt(at(there));
  return { daily, weekly, day };
};

describe("the last turns", () => {
  test.each([
    ["before seven it is yesterday's", "2026-11-25T06:59:59", "2026-11-24", "2026-11-23"],
    ["at seven it is today's", "2026-11-25T07:00:00", "2026-11-25", "2026-11-23"],
    ["on Monday at seven a week has passed", "2026-11-23T07:00:00", "2026-11-23", "2026-11-23"],
    ["on Monday before seven it has not", "2026-11-23T06:59:59", "2026-11-22", "2026-11-16"],
    ["on Sunday night the week is still the same", "2026-11-22T23:59:59", "2026-11-22", "2026-11-16"],
    ["over the end of a year", "2027-01-01T06:00:00", "2026-12-31", "2026-12-28"],
    ["on the day the clocks go forward", "2026-03-29T07:00:00", "2026-03-29", "2026-03-23"],
    ["on the day the clocks go back", "2026-10-25T07:00:00", "2026-10-25", "2026-10-19"],
  ])("%s", (_, moment, daily, weekly) => {
    expect(turns(moment)).toEqual({ daily: at(`${daily}T07:00`), weekly: at(`${weekly}T07:00`), day: daily });
  });
});

test("around a change of the clocks a day has 23 or 25 hours, and each its one turn", () => {
  const hoursBetween = (one: string, other: string) =>
    turnsAt(at(one))
      .daily.until(turnsAt(at(other)).daily)
      .total("hours");
  expect(hoursBetween("2026-03-28T12:00", "2026-03-29T12:00")).toBe(23);
  expect(hoursBetween("2026-10-24T12:00", "2026-10-25T12:00")).toBe(25);
});
