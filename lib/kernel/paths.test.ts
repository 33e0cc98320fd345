// SPDX-License-Identifier: AGPL-3.0-or-later
import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match.js";
import { expect, test } from "vitest";
import { locales } from "./locale.ts";
import { rewrites, routes } from "./paths.ts";

/** As Next itself reads a rule. */
const matches = (source: string, address: string) => getPathMatch(source, { strict: true })(address) !== false;

const rules = rewrites().afterFiles;

/** Where the first rule that stands for an address leads; a rule for many addresses leads each to itself. */
function leadsTo(address: string): string | undefined {
  const rule = rules.find(({ source }) => matches(source, address.replace(/:/g, "")));
  return rule?.destination === "/:path" ? address : rule?.destination;
}

const pages = Object.entries(routes).flatMap(([name, route]) =>
  locales.map((locale) => {
    const below = (path: string) => `/${locale}${path === "/" ? "" : path}`;
    return { name: `${name} (${locale})`, address: below(route[locale]), folder: below(route.folder) };
  }),
);

test.each(pages)("$name: its address leads to its folder, whatever rule stands before", ({ address, folder }) => {
  expect(leadsTo(address)).toBe(folder);
});

test("what is no address is led nowhere by these rules", () => {
  for (const address of ["/en/proposals/2026-000001/nothing", "/it/proposals", "/en/proposte"]) {
    expect(leadsTo(address)).toBeUndefined();
  }
});
