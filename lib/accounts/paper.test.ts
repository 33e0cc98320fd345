// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { countries, paperNumber } from "./paper.ts";

describe("the number of a document", () => {
  test.each([
    ["YA 1234567", "YA1234567"],
    ["ya-123.4567", "YA1234567"],
    ["  ca00000aa ", "CA00000AA"],
    ["U1/D 123", "U1D123"],
  ])("%j is %s, however it is typed", (written, number) => {
    expect(paperNumber.parse(written)).toBe(number);
  });

  test.each(["", "12", "ABCDEF", "12345678901234567890123456", "ЯA12345", "1234;drop", "a".repeat(10_000)])(
    "%j is refused",
    (written) => {
      expect(paperNumber.safeParse(written).error?.issues[0]?.message).toBe("accounts.refusals.paperNumber");
    },
  );
});

test("every country has a name in both languages", () => {
  for (const locale of ["it", "en"]) {
    const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
    expect(countries.filter((code) => names.of(code) === undefined)).toEqual([]);
  }
  expect(new Set(countries).size).toBe(countries.length);
});
