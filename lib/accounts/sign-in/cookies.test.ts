// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { journeyFrom, journeyText } from "./cookies.ts";

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const start = { to: null, level: 2, locale: "it" };

test("brings back what it was given", () => {
  const journey = { to: "/en/proposals?q=ünïcode", level: 3, locale: "en" } as const;
  const { to, ...rest } = journeyFrom(journeyText(journey));
  expect(rest).toEqual({ level: 3, locale: "en" });
  expect(to).toBe("/en/proposals?q=%C3%BCn%C3%AFcode");
});

test.each([
  ["no cookie", undefined],
  ["an empty one", ""],
  ["what is not JSON", "%%%"],
  ["another shape", encoded(["/it"])],
  ["a level there is not", encoded({ to: null, level: 9, locale: "it" })],
])("starts from the beginning with %s", (_, text) => {
  expect(journeyFrom(text)).toEqual(start);
});

test("a cookie that somebody wrote leads to no other site", () => {
  expect(journeyFrom(encoded({ to: "https://example.org", level: 2, locale: "it" }))).toEqual(start);
});
