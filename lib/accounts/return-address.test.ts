// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { localeOfPage, ownPage, pageOf } from "./return-address.ts";

test.each([
  ["a page", "/it/proposte/2026-000123"],
  ["a page with a query and a place in it", "/en/proposals/search?q=trees&zone=stazione#results"],
  ["the home page", "/it"],
  ["the personal area", "/it/area-personale"],
])("leads to %s", (_, address) => {
  expect(ownPage(address)).toBe(address);
});

test("reads an address as a browser does", () => {
  expect(ownPage("/it/./proposte/../quartieri")).toBe("/it/quartieri");
  expect(ownPage("/it/pro\tposte")).toBe("/it/proposte");
});

test.each([
  ["another site", "https://example.org/it"],
  ["another site without protocol", "//example.org/it"],
  ["another site behind a backslash", "/\\example.org/it"],
  ["another site behind two", "\\\\example.org/it"],
  ["another site behind a tab", "/\t/example.org/it"],
  ["another site behind dots", "/it/..//example.org"],
  ["another site behind encoded dots", "/it/%2e%2e//example.org"],
  ["a script", "javascript:alert(1)"],
  ["a relative path", "it/proposte"],
  ["a path that is no page", "/api/auth/sign-out"],
  ["a language we do not speak", "/fr/proposte"],
  ["something that begins like a language", "/italia"],
  ["the sign-in page, which would ask again", "/it/entra"],
  ["the page of sign-in problems", "/en/sign-in/problem?reason=state"],
  ["something endless", `/it/${"a".repeat(2000)}`],
  ["nothing", ""],
  ["what is not a text", ["/it"]],
  ["what was not given", undefined],
])("does not lead to %s", (_, address) => {
  expect(ownPage(address)).toBeNull();
});

test("whatever it leads to stays on this site", () => {
  const parts = [
    "/",
    "//",
    "\\",
    "it",
    "en",
    "..",
    ".",
    "%2e",
    "@",
    ":",
    "example.org",
    "?",
    "#",
    "\t",
    " ",
    "%5c",
    "%2f",
  ];
  for (const one of parts)
    for (const two of parts)
      for (const three of parts)
        for (const four of parts) {
          const page = ownPage(`/${one}${two}${three}${four}`);
          if (page !== null) expect(new URL(page, "https://comune.example").origin).toBe("https://comune.example");
        }
});

test("knows the page one came from, when it is ours", () => {
  const site = "https://comune.example";
  expect(pageOf("https://comune.example/it/proposte?pagina=2", site)).toBe("/it/proposte?pagina=2");
  expect(pageOf("https://comune.example/it/entra", site)).toBeNull();
  expect(pageOf("http://comune.example/it/proposte", site)).toBeNull();
  expect(pageOf("https://comune.example.org/it/proposte", site)).toBeNull();
  expect(pageOf("not an address", site)).toBeNull();
  expect(pageOf(null, site)).toBeNull();
});

test("knows the language of a page", () => {
  expect(localeOfPage("/en/proposals")).toBe("en");
  expect(localeOfPage("/it?x")).toBe("it");
  expect(localeOfPage("/fr/proposals")).toBeNull();
});
