// SPDX-License-Identifier: AGPL-3.0-or-later
import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match.js";
import { expect, test } from "vitest";
import { locales } from "./locale.ts";
import { rewrites, routes } from "./paths.ts";

/** As Next itself reads a rule. */
const matches = (source: string, address: string) => getPathMatch(source, { strict: true })(address) !== false;

const rules = rewrites().afterFiles;

const pages = Object.entries(routes).flatMap(([name, route]) =>
  locales.map((locale) => {
    const below = (path: string) => `/${locale}${path === "/" ? "" : path}`;
    return { name: `${name} (${locale})`, address: below(route[locale]), folder: below(route.folder) };
  }),
);

/** Next goes on to the next rule where there is no such folder. */
const isFolder = (path: string) => pages.some(({ folder }) => matches(folder, path));

/** Where the first rule that leads to a folder leads; a rule for many addresses leads each to itself. */
function leadsTo(address: string): string | undefined {
  const asked = address.replaceAll(":number", "2026-000001").replace(/:/g, "");
  const destinations = rules
    .filter(({ source }) => matches(source, asked))
    .map(({ destination }) => (destination === "/:path" ? address : destination));
  return destinations.find((destination) => isFolder(destination.replace(/:/g, "")));
}

test.each(pages)("$name: its address leads to its folder, whatever rule stands before", ({ address, folder }) => {
  expect(leadsTo(address)).toBe(folder);
});

test("what is no address is led nowhere by these rules", () => {
  for (const address of ["/en/proposals/2026-000001/nothing", "/it/proposals", "/en/proposte"]) {
    expect(leadsTo(address)).toBeUndefined();
  }
});
