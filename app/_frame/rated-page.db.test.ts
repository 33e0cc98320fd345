// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, test } from "vitest";
import { aCitizen, aFiledProposal, furnishHouse } from "#db/testing/house.ts";
import { ratedPages } from "#lib/joints/rated-pages.ts";
import { locales } from "#lib/kernel/locale.ts";
import { hrefOf, isRouteName, routes } from "#lib/kernel/paths.ts";
import { ratedPage } from "./rated-page.ts";

let number: string;

beforeAll(async () => {
  await furnishHouse();
  ({ number } = await aFiledProposal(await aCitizen()));
});

test("a rating is of the page without what was searched for, under its Italian address", async () => {
  const search = { kind: "page", name: "proposalSearch", address: "/it/proposte/cerca" };
  expect(await ratedPage("/it/proposte/cerca?q=parco")).toEqual(search);
  expect(await ratedPage("/en/proposals/search?q=park&page=2")).toEqual(search);
  expect(await ratedPage("/en")).toEqual({ kind: "page", name: "home", address: "/it" });
});

test("a rating of a part is of the whole", async () => {
  expect(await ratedPage("/en/news/page/2")).toMatchObject({ name: "news", address: "/it/notizie" });
  expect(await ratedPage("/it/agenda/mese/2026-05")).toMatchObject({ name: "agenda", address: "/it/agenda" });
  const thisWeek = { name: "agendaThisWeek", address: "/it/agenda/settimana" };
  expect(await ratedPage("/en/agenda/zone/north/week/2026-W20")).toMatchObject(thisWeek);
});

test("what is there is rated", async () => {
  expect(await ratedPage(`/en/proposals/${number}`)).toMatchObject({ address: `/it/proposte/${number}` });
  expect(await ratedPage(`/en/proposals/${number}/discussion`)).toMatchObject({
    name: "discussion",
    address: `/it/proposte/${number}/discussione`,
  });
});

const pagesOfThings = Object.keys(ratedPages)
  .filter(isRouteName)
  .filter((name) => routes[name].it.includes(":"));

test.each(pagesOfThings)("%s: what is not there is not rated", async (name) => {
  for (const locale of locales) {
    for (const word of ["not-there", "2020-999999", "R-none", "1", "", "\0", "'"]) {
      expect(await ratedPage(hrefOf(locale, name, { slug: word, number: word }))).toBeNull();
    }
  }
});
