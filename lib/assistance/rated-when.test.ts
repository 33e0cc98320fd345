// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isRated } from "./rated-when.ts";

const answer = "La lampada è stata cambiata.";

test.each([
  ["online", null, true, true],
  ["online", null, false, false],
  ["online", answer, false, false],
  ["counter", null, false, false],
  ["counter", answer, false, true],
  ["phone", answer, false, true],
] as const)("asked %s, answered %s, just sent %s: %s", (channel, answered, wasJustSent, asked) => {
  expect(isRated({ channel, answer: answered }, wasJustSent)).toBe(asked);
});
