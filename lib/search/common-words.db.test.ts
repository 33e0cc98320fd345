// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { db } from "#db/client.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { locales } from "#lib/kernel/locale.ts";
import { commonWords } from "./common-words.ts";
import { countingAhead } from "./counted-ahead.ts";
import { expectedEntries, expectedLeft } from "./expected.ts";
import { countFacets, timesOf } from "./facets.ts";
import { siteSearchInput } from "./schemas.ts";
import { type Counting, gatherEntries, searchEverything } from "./search.ts";
import { searchFacets } from "./vocabulary.ts";
import { learnWords } from "./words.ts";

const entries = 12_000;

/**
 * Everything speaks of a meeting, one thing a day back from 2026; one in twelve is in the north, and a few say it in their
 * title. Of the minutes speaks what is older than five thousand days. The oldest was put first.
 */
beforeAll(async () => {
  await furnishHouse();
  await db.execute(sql`
    insert into search_entries (kind, subject_id, page, params, title, body, zone_code, dated_on)
    select case when n % 10 = 0 then 'news' else 'document' end, 'entry ' || n, 'help', '{}',
      case when n in (9000, 11000) then 'Riunione numero ' || n else 'Avviso ' || n end,
      'La riunione comincia or ora, alle nove.' || case when n < 10500 then ' Seduta pubblica.' else '' end ||
        case when n > 1500 then ' Ingresso libero.' else '' end || case when n > 5000 then ' Resta il verbale.' else '' end || case n when 7000 then ' Si parla del platano.' when 11000 then ' Si parla del cedro.' else '' end,
      case when n % 12 = 0 then 'north' end, date '2026-01-01' - n
    from generate_series(1, ${entries}) as n order by n desc`);
  await learnWords(db, ["La riunione comincia: seduta, ingresso."]);
  await db.execute(sql`analyze search_entries`);
}, 60_000);

afterEach(() => void vi.useRealTimers());

const search = (asked: Record<string, string>) => searchEverything(siteSearchInput.parse(asked), "it");
const titles = async (asked: Record<string, string>) => (await search(asked)).found.map(({ title }) => title);

it("knows without counting how many to expect", async () => {
  const expected = (words: string) => expectedEntries(sql`words @@ websearch_to_tsquery('portico', ${words})`);
  expect(await expected("riunione")).toBeGreaterThan(entries * 0.9);
  expect(await expected("platano")).toBeLessThan(entries / 10);
});

it("expects for each filter what that leaves, and asks for it once", async () => {
  const news = expectedLeft({ kind: "news" });
  expect(expectedLeft({ kind: "news" })).toBe(news);
  expect(await news).toBeLessThan(entries / 5);
  expect(await expectedLeft({})).toBeGreaterThan(entries * 0.9);
});

it("of a word that everything holds, what has it in the title comes first, however old, then the newest", async () => {
  expect(await titles({ q: "riunione" })).toEqual([
    ...["Riunione numero 9000", "Riunione numero 11000"],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Avviso ${n}`),
  ]);
  const { total, found } = await search({ q: "riunione", page: "30" });
  expect(total).toBe(entries);
  expect(found.map(({ title }) => title)).toEqual(Array.from({ length: 10 }, (_, n) => `Avviso ${289 + n}`));
});

it.each<Record<string, string>>([{}, { kind: "document" }, { period: "2011" }])(
  "looks as far back as it has to (%o)",
  async (filter) => {
    const { found } = await search({ q: "verbale", page: "30", ...filter });
    expect(found).toHaveLength(10);
    const [first] = (await search({ q: "verbale", ...filter })).found;
    expect(first?.title).toBe(filter.period ? "Avviso 5115" : "Avviso 5001");
  },
);

it("finds the same where the filters leave few, and shows the passage", async () => {
  const { total, found } = await search({ q: "riunione", zone: "north", kind: "news" });
  expect(total).toBe(entries / 60);
  expect(found.slice(0, 3).map(({ title }) => title)).toEqual(["Riunione numero 9000", "Avviso 60", "Avviso 120"]);
  expect(found[1]?.passage).toContainEqual(expect.objectContaining({ text: "riunione", found: true }));
});

it("leaves out what holds a word that must not be there, whatever its title", async () => {
  const { total, found } = await search({ q: "riunione -cedro" });
  expect(total).toBe(entries - 1);
  expect(found.map(({ title }) => title)).toEqual([
    "Riunione numero 9000",
    ...Array.from({ length: 9 }, (_, n) => `Avviso ${n + 1}`),
  ]);
});

it("finds the one that holds a rare word as well", async () => {
  expect(await titles({ q: "riunione platano" })).toEqual(["Avviso 7000"]);
});

it("knows the commonest words in all the ways in which they are written", async () => {
  await learnWords(db, ["Riunione, riunioni, cominciò: perché il platano?"]);
  const known = (await commonWords()).map(({ word }) => word);
  expect(known).toEqual(expect.arrayContaining(["riunione", "riunioni", "cominciò", "comincio"]));
  expect(known).not.toContain("platano");
});

it("counts everything, and what holds the commonest words, before somebody asks", async () => {
  await db.execute(sql`
    insert into search_entries (kind, subject_id, locale, page, params, title, body, dated_on) values
      ('news', 'in English', 'en', 'help', '{}', 'News', 'Of two riunioni, one comincia now.', date '2026-02-02'),
      ('news', 'in Italian', 'it', 'help', '{}', 'Notizia', 'Riunioni che cominciano.', date '2026-02-02')`);
  const ahead = countingAhead();
  const words = ["riunione", "RIUNIONI comincia", "riunione comincio", undefined];
  const each = locales.flatMap((locale) => words.map((query) => [query, locale] as const));
  expect(each.map(([query, locale]) => ahead.known(query, locale))).toEqual(each.map(() => undefined));
  await ahead.read();
  for (const [query, locale] of each) {
    const { counted } = ahead.known(query, locale) ?? { counted: [] };
    const expected = await gatherEntries(query, locale);
    const { total, facets } = countFacets(searchFacets, expected, {});
    expect(total).toBeGreaterThanOrEqual(entries);
    expect(countFacets(searchFacets, counted, {}), `${query} ${locale}`).toEqual({ total, facets });
  }
});

it("counts only what is asked what many hold by words alone", async () => {
  const ahead = countingAhead();
  await ahead.read();
  expect(ahead.known("ingresso", "it")).toBeDefined();
  // One of them is rare, too few hold both, or it is more than words.
  for (const query of [
    "riunione platano",
    "seduta ingresso",
    "riunione or comincia",
    "riunione -comincia",
    '"la riunione"',
    " ",
  ])
    expect(ahead.known(query, "it"), query).toBeUndefined();
});

it("reads them once an hour, and knows nothing that is older", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const ahead = countingAhead();
  const total = () => {
    const known = ahead.known("riunione", "it");
    return known && timesOf(known.counted);
  };
  await ahead.read();
  const before = total();
  await db.execute(sql`
    insert into search_entries (kind, subject_id, page, params, title, body)
    values ('news', 'one more', 'help', '{}', 'Notizia', 'Altra riunione.')`);
  await ahead.read();
  expect(total()).toBe(before);
  vi.advanceTimersByTime(60 * 60_000);
  expect(total()).toBeUndefined();
  await ahead.read();
  expect(total()).toBe((before ?? 0) + 1);
});

it("finds what was published after its words were counted, also where a filter left nothing then", async () => {
  const counted = await gatherEntries("riunione", "it");
  const asCounted: Counting = { gather: async () => counted, known: () => counted };
  const calls = () => searchEverything(siteSearchInput.parse({ q: "riunione", kind: "call" }), "it", asCounted);
  expect((await calls()).total).toBe(0);
  await db.execute(sql`
    insert into search_entries (kind, subject_id, page, params, title, body)
    values ('call', 'a call', 'help', '{}', 'Un bando', 'Si presenta in una riunione.')`);
  const { total, found } = await calls();
  expect([total, found.map(({ title }) => title)]).toEqual([1, ["Un bando"]]);
});
