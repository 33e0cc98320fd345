// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { pageBefore, pagesToShow } from "./pages-to-show.ts";

const shown = (page: number, pages: number) => pagesToShow(page, pages).map((each) => (each.gap ? "…" : each.page));

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 3, [1, 2, 3]],
  [1, 9, [1, 2, "…", 9]],
  [5, 9, [1, "…", 4, 5, 6, "…", 9]],
  [9, 9, [1, "…", 8, 9]],
  [30, 7, [1, "…", 7]],
])("page %i of %i", (page, pages, expected) => {
  expect(shown(page, pages)).toEqual(expected);
});

test.each([
  [1, 7, null],
  [2, 7, 1],
  [7, 7, 6],
  [30, 7, 7],
  [2, 1, 1],
  [2, 0, null],
])("before page %i of %i comes %s", (page, pages, before) => {
  expect(pageBefore(page, pages)).toBe(before);
});
