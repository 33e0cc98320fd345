// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { periodStateOn } from "./period.ts";

const lateOnTheTenth = new Date("2026-03-10T22:59:00Z");
const afterMidnightInRome = new Date("2026-03-10T23:01:00Z");

test.each([
  ["2026-03-10", null, null, "standing"],
  ["2026-03-11", null, null, "to-come"],
  ["2026-03-01", "2026-03-10", null, "standing"],
  ["2026-03-01", "2026-03-09", null, "over"],
  ["2026-03-01", null, lateOnTheTenth, "over"],
  ["2026-03-01", null, afterMidnightInRome, "standing"],
  ["2026-03-11", null, lateOnTheTenth, "over"],
] as const)("on 10 March, from %s to %s, stopped %s: %s", (startsOn, endsOn, stoppedAt, state) => {
  expect(periodStateOn({ startsOn, endsOn, stoppedAt }, Temporal.PlainDate.from("2026-03-10"))).toBe(state);
});
