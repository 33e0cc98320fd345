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

it.each(["=1+1", "+39 0584", "-2", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")', "＝1+1"])(
  "makes “%s” a text",
  (value) => {
    expect(csvLine([value]).replace(/^"/, "")).toMatch(/^'/);
  },
);

it.each([
  ["Piazza;=1+1", "Piazza;'=1+1\r\n"],
  ["Una riga\n=1+1", '"Una riga\n\'=1+1"\r\n'],
  ["via Roma;+39 0584; -2", "via Roma;'+39 0584; -2\r\n"],
  ["a=b; non cambia - mai", "a=b; non cambia - mai\r\n"],
])("lets no cell begin with a formula where a spreadsheet would part %j", (value, line) => {
  expect(csvLine([value])).toBe(line);
});

it("leaves numbers numbers", () => {
  expect(csvLine([-2, 11.5])).toBe("-2,11.5\r\n");
});
