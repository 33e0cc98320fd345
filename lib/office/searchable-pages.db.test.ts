// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, like } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { type RouteName, routes } from "#lib/kernel/paths.ts";
import { putEntry } from "#lib/search/entries.ts";
import { searchEverything } from "#lib/search/search.ts";
import { putHousePages } from "./searchable-pages.ts";

/** Public pages that nobody is led to by words, and why. */
const notSought: Partial<Record<RouteName, string>> = {
  search: "whoever searches is there",
  ...{ proposalSearch: "its list is found", pactSearch: "its list is found", documentSearch: "its list is found" },
  ...{ agendaList: "the agenda, seen in another way", agendaThisWeek: "the agenda, seen in another way" },
  ...{
    proposalFeed: "for programs",
    newsFeed: "for programs",
    callsFeed: "for programs",
    agendaCalendar: "for programs",
  },
  feedback: "asks nothing of who comes from nowhere: satisfaction is found by its words",
  subscription: "opened from a mail: subscribe is found by its words",
  unsubscribe: "opened from a mail: subscribe is found by its words",
  ...{ confirmRequest: "opened from a mail", followRequest: "opened from a mail", confirmEmail: "opened from a mail" },
  ...{ invitation: "opened from a mail", pactInvitation: "opened from a mail" },
  ...{ assistanceSent: "says what was done", signInProblem: "says what went wrong", missing: "says what went wrong" },
};

const isPublicPage = (name: RouteName) => !/:|^\/(area|desk)(\/|$)/.test(routes[name].folder);

const entry = { locale: null, title: "Prova", body: "", params: {}, anchor: null, zoneCode: null, on: null };

it("finds the house's own pages in both languages, at the section that says it; those that went are gone", async () => {
  await putHousePages();
  expect(await db.$count(searchEntries)).toBe(0);

  await furnishHouse();
  await inTransaction(async (tx) => {
    await putEntry(tx, { ...entry, kind: "page", subjectId: "house:gone", page: "help" });
    await putEntry(tx, { ...entry, kind: "page", subjectId: "other", page: "help" });
  });
  await Promise.all([putHousePages(), putHousePages()]);
  for (const locale of locales) {
    const [first] = (await searchEverything({ q: "cookie", page: 1 }, locale)).found;
    expect(first?.href).toBe(`/${locale}/privacy#cookies`);
  }
  const [dpo] = (await searchEverything({ q: "prova@pec.example", page: 1 }, "it")).found;
  expect(dpo?.href).toMatch("/it/privacy#");
  expect(await db.$count(searchEntries, eq(searchEntries.subjectId, "house:gone"))).toBe(0);
  expect(await db.$count(searchEntries, eq(searchEntries.subjectId, "other"))).toBe(1);
});

it("every public page is found, or there is a reason why not", async () => {
  for (const locale of locales) {
    const rows = await db
      .selectDistinct({ page: searchEntries.page })
      .from(searchEntries)
      .where(
        and(eq(searchEntries.kind, "page"), eq(searchEntries.locale, locale), like(searchEntries.subjectId, "house:%")),
      );
    const pages = (Object.keys(routes) as RouteName[]).filter(isPublicPage);
    expect([...rows.map(({ page }) => page), ...Object.keys(notSought)].sort()).toEqual(pages.sort());
  }
});

it.each<[Locale, string, string]>([
  ["it", "ricevi le notizie", "/it/ricevi-le-notizie"],
  ["it", "iscrivermi alle notizie", "/it/ricevi-le-notizie"],
  ["it", "newsletter", "/it/ricevi-le-notizie"],
  ["it", "disiscrivere", "/it/ricevi-le-notizie"],
  ["it", "notizie", "/it/notizie"],
  ["it", "avvisi", "/it/avvisi"],
  ["it", "agenda", "/it/agenda"],
  ["it", "calendario eventi", "/it/agenda"],
  ["it", "la tua opinione", "/it/ufficio/soddisfazione"],
  ["it", "patti", "/it/patti"],
  ["it", "statistiche", "/it/patti/statistiche"],
  ["it", "statistiche", "/it/proposte/statistiche"],
  ["it", "mappa", "/it/patti/mappa"],
  ["it", "mappa", "/it/proposte/mappa"],
  ["it", "mappa", "/it/mappa-del-sito"],
  ["it", "organigramma", "/it/organigramma"],
  ["it", "appuntamento", "/it/ufficio#appointments"],
  ["it", "orari", "/it/ufficio"],
  ["it", "documenti", "/it/documenti"],
  ["it", "regolamenti", "/it/regolamenti"],
  ["it", "segnala disservizio", "/it/assistenza/segnala-disservizio"],
  ["it", "login", "/it/entra"],
  ["en", "unsubscribe", "/en/get-the-news"],
  ["en", "newsletter", "/en/get-the-news"],
  ["en", "news", "/en/news"],
  ["en", "calendar", "/en/agenda"],
  ["en", "your opinion", "/en/office/satisfaction"],
  ["en", "opening hours", "/en/office"],
  ["en", "log in", "/en/sign-in"],
])("in %s “%s” finds %s", async (locale, q, href) => {
  const { found, reading } = await searchEverything({ q, page: 1 }, locale);
  expect(reading).toEqual({ as: "written" });
  expect(found.map((each) => each.href)).toContain(href);
});
