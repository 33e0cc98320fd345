// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { italianCalendar } from "#lib/kernel/holidays.ts";
import { numbersFrom } from "../numbers.ts";
import { planProposals, shareSupports } from "./plan.ts";

test.each([
  [10_000, 200_000, 8_008],
  [1_000, 20_000, 8_008],
  [3, 30, 10],
  [5, 0, 10],
])("shares among %i proposals exactly %i supports of %i voices", (count, supports, voices) => {
  const shares = shareSupports(count, supports, voices, numbersFrom(1));
  expect(shares).toHaveLength(count);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(supports);
  expect(Math.max(...shares)).toBeLessThanOrEqual(voices);
});

test("refuses to share more supports than there are voices for", () => {
  expect(() => shareSupports(3, 31, 10, numbersFrom(1))).toThrow(RangeError);
});

test("plans the oldest first, each step after the one before it and none in the future", () => {
  const now = Temporal.Instant.from("2026-11-23T09:00:00Z");
  const term = { amount: 30, unit: "calendar-days" } as const;
  const planned = planProposals(500, 5_000, 8_008, { now, term, calendar: italianCalendar, chance: numbersFrom(7) });
  const steps = planned.map(({ filedAt, takenAt, suspendedAt, closedAt }) =>
    [filedAt, takenAt, suspendedAt, closedAt, now].flatMap((at) => at?.epochMilliseconds ?? []),
  );
  for (const step of steps) expect(step).toEqual(step.toSorted((one, other) => one - other));
  const filed = planned.map(({ filedAt }) => filedAt.epochMilliseconds);
  expect(filed).toEqual(filed.toSorted((one, other) => one - other));
  expect(new Set(planned.map(({ status }) => status)).size).toBe(5);
});
