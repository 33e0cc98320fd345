// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { href } from "./paths.ts";
import { routeOf } from "./route-of.ts";

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
