// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { siteSearchInput } from "#lib/search/schemas.ts";
import { regulationSearches } from "./regulation-searches.ts";

test("the words of a search of documents are led on to articles and to whole regulations", () => {
  const asked = regulationSearches("it", "articolo 7 & altro").map(
    ({ href }) => new URL(href, "https://portico.example"),
  );
  expect(asked.map(({ pathname }) => pathname)).toEqual(["/it/cerca", "/it/cerca", "/it/regolamenti"]);
  const read = asked.slice(0, 2).map(({ searchParams }) => siteSearchInput.parse(Object.fromEntries(searchParams)));
  expect(read).toEqual([
    { q: "articolo 7 & altro", kind: "article", page: 1 },
    { q: "articolo 7 & altro", kind: "regulation", page: 1 },
  ]);
});
