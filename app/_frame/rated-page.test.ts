// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unratedPages } from "#lib/feedback/vocabulary.ts";
import { partOf, ratedPages } from "#lib/joints/rated-pages.ts";
import { locales } from "#lib/kernel/locale.ts";
import { messagesOf } from "#lib/kernel/messages.ts";
import { hrefOf, isRouteName, type RouteName, routes } from "#lib/kernel/paths.ts";
import { rateable } from "./rated-page.ts";

const groups = ["(public)", "(live)", "(entrance)"] as const;

/** The folders of the pages that everyone can open, as the table of addresses writes them. */
const publicPages = groups.flatMap((group) =>
  readdirSync(new URL(`../[locale]/${group}/`, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "").replace(/\[(\w+)\]/g, ":$1")}`),
);

const names = Object.keys(routes).filter(isRouteName);
const nameOf = (folder: string) => names.find((name) => routes[name].folder === folder);
const isUnrated = (name: RouteName) => (unratedPages as readonly RouteName[]).includes(name);
const isRated = (name: RouteName) => rateable(hrefOf("it", name, {})) !== null;

test("there are public pages to look at", () => {
  expect(publicPages.length).toBeGreaterThan(60);
});

test.each(publicPages)("%s is rated, or it is said that it is not", (folder) => {
  const name = nameOf(folder);
  if (!name) throw new Error(`no address leads to ${folder}`);
  expect(isRated(name)).toBe(!isUnrated(name));
});

test("no other page is rated", () => {
  const isPublic = (name: RouteName) => publicPages.includes(routes[name].folder);
  expect(names.filter((name) => isRated(name) && !isPublic(name))).toEqual([]);
});

test("a part is rated as a whole that is rated itself, whose address it knows", () => {
  for (const [part, whole] of Object.entries(partOf)) {
    expect(Object.keys(ratedPages)).toContain(whole);
    const params = (name: string) => (isRouteName(name) ? (routes[name].it.match(/:\w+/g) ?? []) : []);
    expect(params(part)).toEqual(expect.arrayContaining(params(whole)));
  }
});

describe("a page", () => {
  test.each([
    ["/it/proposte/cerca?q=parco&topic=green", "proposalSearch"],
    ["/en/search?q=%2Fen%2Fdesk", "search"],
    ["/it/beni-comuni?view=map", "commons"],
    ["/it/ricevi-le-notizie", "subscribe"],
    ["/it/servizi/istanza", "service"],
    ["/it", "home"],
    ["/it/notizie/pagina/2", "newsPage"],
  ])("of the address %s is asked about as %s", (address, name) => {
    expect(rateable(address)?.name).toBe(name);
  });

  test.each([
    "/it/entra?to=%2Fit%2Fproposte",
    "/it/la-tua-opinione?page=/it/proposte",
    "/it/scrivania",
    "/it/assistenza/chiedi",
    "/it/proposte/2026-000001/sostieni",
    "//altrove.example",
    "?/it",
    "",
  ])("of the address %o is none", (address) => {
    expect(rateable(address)).toBeNull();
  });
});

test.each(locales)("every page that is rated has a name in %s", (locale) => {
  const { feedback, shell } = messagesOf(locale);
  expect(Object.keys({ ...shell.pages, ...feedback.pages })).toEqual(expect.arrayContaining(Object.keys(ratedPages)));
});
