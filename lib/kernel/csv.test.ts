// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { csvLine } from "./csv.ts";

it.each([
  [["a", 1, null, true], "a,1,,true\r\n"],
  [['di "qui"', "uno, due"], '"di ""qui""","uno, due"\r\n'],
  [["riga\nseconda"], '"riga\nseconda"\r\n'],
])("writes %j as RFC 4180 says", (values, line) => {
  expect(csvLine(values)).toBe(line);
});

it.each(["=1+1", "+39 0584", "-2", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")'])("makes “%s” a text", (value) => {
  expect(csvLine([value]).replace(/^"/, "")).toMatch(/^'/);
});

it("leaves numbers numbers", () => {
  expect(csvLine([-2, 11.5])).toBe("-2,11.5\r\n");
});
