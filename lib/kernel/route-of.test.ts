// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { locales } from "./locale.ts";
import { folderRedirect, href, routes } from "./paths.ts";
import { routeOf, routeOfFolder } from "./route-of.ts";

test.each([
  ["/it", { locale: "it", name: "home", params: {} }],
  [href("en", "proposals"), { locale: "en", name: "proposals", params: {} }],
  [href("it", "proposalSearch"), { locale: "it", name: "proposalSearch", params: {} }],
  [
    href("it", "proposal", { number: "2026-000001" }),
    { locale: "it", name: "proposal", params: { number: "2026-000001" } },
  ],
])("%s is named", (address, page) => {
  expect(routeOf(address)).toEqual(page);
});

test.each([
  "/",
  "",
  "it",
  "/de/proposte",
  "/it/non-esiste",
  "https://altrove.example/it",
  "//it",
  "/it/proposte/%E0%A4%A/x/y",
])("%s names no page of ours", (address) => {
  expect(routeOf(address)).toBeNull();
});

describe("a folder of the code, typed as an address", () => {
  const [, names] = /^\/:path\((.*)\)$/.exec(folderRedirect().source) ?? [];
  const rule = new RegExp(`^/(?:${names})$`);
  const filledIn = (path: string) => (path === "/" ? "" : path.replace(/:\w+/g, "2026-000001"));
  const pages = locales.flatMap((locale) => Object.values(routes).map((route) => ({ locale, ...route })));

  test("leads to its page where it is no address, and addresses stay where they are", () => {
    const addresses = new Set(pages.map((page) => `/${page.locale}${filledIn(page[page.locale])}`));
    expect([...addresses].filter((address) => rule.test(address))).toEqual([]);
    const folders = pages.map(({ locale, folder }) => `/${locale}${filledIn(folder)}`);
    expect(folders.filter((folder) => !addresses.has(folder) && !rule.test(folder))).toEqual([]);
  });

  test("names its page", () => {
    const proposal = { locale: "it", name: "proposal", params: { number: "2026-000001" } };
    expect(routeOfFolder("/it/proposals/2026-000001")).toEqual(proposal);
    expect(routeOfFolder("/it/proposals/x/y/z")).toBeNull();
  });
});
