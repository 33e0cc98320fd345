// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { rewrites } from "./paths.ts";

/** The addresses that a rule stands for, with a segment in the place of each parameter. */
const matches = (source: string, address: string) =>
  new RegExp(`^${source.replace(/:\w+/g, "[^/]+")}$`).test(address.replace(/:/g, ""));

test("no address is hidden behind an earlier rule with a parameter", () => {
  const pages = rewrites().afterFiles.filter(({ source }) => !source.includes("*"));
  const found = pages.map(({ source }) => pages.find((rule) => matches(rule.source, source))?.source);
  expect(found).toEqual(pages.map(({ source }) => source));
});
