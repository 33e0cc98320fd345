// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { pagesToShow } from "./pages-to-show.ts";

const shown = (page: number, pages: number) => pagesToShow(page, pages).map((each) => (each.gap ? "…" : each.page));

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 3, [1, 2, 3]],
  [1, 9, [1, 2, "…", 9]],
  [5, 9, [1, "…", 4, 5, 6, "…", 9]],
  [9, 9, [1, "…", 8, 9]],
])("page %i of %i", (page, pages, expected) => {
  expect(shown(page, pages)).toEqual(expected);
});
