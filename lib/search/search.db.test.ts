// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { inWeeksOf, labelled } from "./conditions.ts";
import { putEntry, type SearchEntry } from "./entries.ts";
import { siteSearchInput } from "./schemas.ts";
import { searchEverything } from "./search.ts";
import { searchFacets } from "./vocabulary.ts";
import { corrected, forgetWords, learnWords } from "./words.ts";

type Told = Pick<SearchEntry, "kind" | "title" | "body"> & Partial<SearchEntry> & { day?: string };

const put = ({ day, ...told }: Told) =>
  inTransaction((tx) =>
    putEntry(tx, {
      subjectId: told.title,
      locale: null,
      page: "help",
      params: {},
      anchor: null,
      zoneCode: null,
      on: day ? Temporal.PlainDate.from(day) : null,
      ...told,
    }),
  );

const long = `${"Premessa e motivi della deliberazione. ".repeat(400)} Infine si istituisce il registro degli alberi monumentali (articolo 12). ${"Allegati e firme. ".repeat(400)}`;

beforeAll(async () => {
  await furnishHouse();
  await put({
    ...{ kind: "proposal", title: "Una pista ciclabile lungo il torrente", zoneCode: "north", day: "2026-03-02" },
    ...{ body: "Oggi in bicicletta si passa sulla provinciale.", page: "proposal", params: { number: "2026-000001" } },
  });
  await put({
    ...{ kind: "news", title: "Più verde in città", zoneCode: "south", day: "2026-05-04" },
    body: "Alberi e panchine nelle piazze. <b>Subito</b>.",
  });
  await put({
    kind: "notice",
    title: "Biblioteca aperta la sera",
    body: "Chi lavora legge dopo cena.",
    day: "2025-11-20",
  });
  await put({
    kind: "event",
    title: "Letture in biblioteca",
    body: "Si legge insieme.",
    zoneCode: "north",
    day: "2026-06-01",
  });
  await put({ kind: "document", title: "Deliberazione sul verde", body: long, day: "2024-01-10" });
  const page = { kind: "page" as const, subjectId: "privacy", page: "privacy" as const, anchor: "cookies" };
  await put({ ...page, locale: "it", title: "I tuoi dati", body: "Come li proteggiamo." });
  await put({ ...page, locale: "en", title: "Your data", body: "How the neighbourhoods protect them." });
});

const search = (asked: Record<string, string>, locale: Locale = "it") =>
  searchEverything(siteSearchInput.parse(asked), locale);

const titlesOf = async (asked: Record<string, string>, locale?: Locale) =>
  (await search(asked, locale)).found.map(({ title }) => title);

describe("words", () => {
  it.each([
    ["piste ciclabili", "Una pista ciclabile lungo il torrente"],
    ["citta", "Più verde in città"],
    ["PANCHINA", "Più verde in città"],
    ["come proteggere i dati", "I tuoi dati"],
    ["art. 12 deliberazione", "Deliberazione sul verde"],
    ["Art.12 deliberazione", "Deliberazione sul verde"],
  ])("“%s” finds “%s”: stems, without accents, without stop words", async (q, title) => {
    expect(await titlesOf({ q })).toEqual([title]);
  });

  it("are best in the shortest title, and better in any than in a text that says them often", async () => {
    await put({ kind: "news", title: "Rubinetti", body: "Il nasone perde, il nasone gocciola: il nasone. ".repeat(9) });
    await put({ kind: "news", title: "Avviso sul nasone, sulla vasca e sulla grata della piazza", body: "Si ripara." });
    await put({ kind: "news", title: "Il nasone", body: `${"Si ripara tutto. ".repeat(99)}`, day: "2009-05-01" });
    const [shortest, longer, text] = await titlesOf({ q: "nasone" });
    expect([shortest, longer?.slice(0, 6), text]).toEqual(["Il nasone", "Avviso", "Rubinetti"]);
    await db.delete(searchEntries).where(sql`words @@ to_tsquery('portico', 'nasone')`);
  });

  it("are better in a text that says them often than in a page full of newer ones", async () => {
    const mention = "Tra le altre cose, un accenno alla betulla. ";
    for (const day of Array.from({ length: 15 }, (_, n) => `2026-04-${10 + n}`))
      await put({ kind: "news", title: `Verbale del ${day}`, body: mention, day });
    await put({ kind: "news", title: "Alberi", body: "La betulla, ancora la betulla. ".repeat(9), day: "2026-04-01" });
    const [first, second] = await titlesOf({ q: "betulla" });
    expect([first, second]).toEqual(["Alberi", "Verbale del 2026-04-24"]);
    await db.delete(searchEntries).where(sql`words @@ to_tsquery('portico', 'betulla')`);
  });

  it("count more in a title, and lead to the place where they are read", async () => {
    const { found } = await search({ q: "verde" });
    expect(found.map(({ title }) => title)).toEqual(["Più verde in città", "Deliberazione sul verde"]);
    expect((await search({ q: "ciclabile" })).found[0]?.href).toBe("/it/proposte/2026-000001");
    expect((await search({ q: "dati" })).found[0]?.href).toBe("/it/privacy#cookies");
  });

  it("are put right where nothing has them, and the answer says so", async () => {
    const { found, reading } = await search({ q: "bibblioteca APERTTA" });
    expect(found.map(({ title }) => title)).toEqual(["Biblioteca aperta la sera"]);
    expect(reading).toEqual({ as: "corrected", query: "biblioteca aperta" });
  });

  it.each([
    ["pedibsu", "pedibus"],
    ["bibiloteca", "biblioteca"],
    ["pancina", "panchina"],
  ])("of which a few letters are wrong are read as what was meant: %s", async (written, meant) => {
    await learnWords(db, ["pedibus biblioteca panchina greto"]);
    expect(await corrected(written, db)).toBe(meant);
  });

  it.each(["green", "pane"])("that are others, in another language even, are left as they are: %s", async (word) => {
    await learnWords(db, ["greto panchina"]);
    expect(await corrected(word, db)).toBeNull();
  });

  it.each(["park", "petition", "fountain", "market"])(
    "of another language do not lead to what merely looks like them: %s",
    async (word) => {
      await learnWords(db, ["pare position contain mark"]);
      expect(await corrected(word, db)).toBeNull();
    },
  );

  it("are each enough where nothing has them all", async () => {
    const { total, reading } = await search({ q: "panchine torrente" });
    expect(total).toBe(2);
    expect(reading.as).toBe("any");
  });

  it("may be a number of the register", async () => {
    const { found, facets } = await search({ q: "2026-000001" });
    expect(found.map(({ href }) => href)).toEqual(["/it/proposte/2026-000001"]);
    expect(facets.kind).toEqual({ proposal: 1 });
  });

  it("that stand nowhere find nothing, and say so", async () => {
    expect(await search({ q: "xyzzyk" })).toMatchObject({ total: 0, found: [] });
  });

  it.each<[string, Locale]>([
    ["a", "it"],
    ["il", "it"],
    ["PIÙ", "it"],
    ["piu", "it"],
    ["perchè", "it"],
    ["the more", "en"],
    ["il", "en"],
  ])("that stand everywhere are not looked for, and the answer says so: “%s” (%s)", async (q, locale) => {
    expect(await search({ q }, locale)).toMatchObject({ total: 0, nothing: "common" });
  });

  it.each<[Record<string, string>, string | null]>([
    [{ q: "xyzzyk" }, "sought"],
    [{ q: "il xyzzyk" }, "sought"],
    [{ q: "il 77" }, "sought"],
    [{ q: "the" }, "sought"],
    [{ q: "'" }, "sought"],
    [{ zone: "99" }, "filters"],
    [{ kind: "pact" }, "filters"],
    [{ q: "verde" }, null],
    [{}, null],
  ])("%o: why nothing was found is %s", async (asked, nothing) => {
    expect((await search(asked)).nothing).toBe(nothing);
  });

  it.each([
    "'",
    "a & | ! <-> b",
    "\\",
    "%_",
    '"',
    "() or -",
    "' OR 1=1 --",
    "-verde",
    '"'.repeat(200),
    "\u0000",
    "il la",
  ])("take “%s” as words", async (q) => {
    for (const locale of ["it", "en"] as const) {
      const asked = siteSearchInput.safeParse({ q });
      if (asked.success) await expect(searchEverything(asked.data, locale)).resolves.toBeDefined();
    }
  });
});

describe("passages", () => {
  const marked = async (q: string, locale?: Locale) =>
    (await search({ q }, locale)).found.map(({ passage }) =>
      passage.filter(({ found }) => found).map(({ text }) => text),
    );

  it("are text, whatever stands in them", async () => {
    expect(await marked("alberi subito")).toEqual([["Alberi", "Subito"]]);
  });

  it("mark a word however it ends and whatever its accents", async () => {
    expect(await marked("pànchina")).toEqual([["panchine"]]);
  });

  it("mark English words by their English stem, and Italian ones for English readers too", async () => {
    expect(await marked("neighbourhood protecting", "en")).toEqual([["neighbourhoods", "protect"]]);
    expect(await marked("panchina", "en")).toEqual([["panchine"]]);
  });

  it("do not mark what must not be there", async () => {
    expect(await marked("alberi -provinciale")).toEqual([["Alberi"], ["alberi"]]);
  });

  it("are found in the middle of a long text", async () => {
    expect(await marked("monumentale")).toEqual([["monumentali"]]);
  });

  it("are the beginning of the text where the words stand in the title alone", async () => {
    const [one] = (await search({ q: "letture" })).found;
    expect(one?.passage).toEqual([{ at: 0, text: "Si legge insieme.", found: false }]);
  });
});

describe("languages", () => {
  it("show the text of the reader's, and what has one for all", async () => {
    expect(await titlesOf({ kind: "page" })).toEqual(["I tuoi dati"]);
    expect(await titlesOf({ kind: "page" }, "en")).toEqual(["Your data"]);
  });

  it("are read by their own stems: English ones in English, and Italian texts in both", async () => {
    expect(await titlesOf({ q: "the neighbourhood" }, "en")).toEqual(["Your data"]);
    expect(await titlesOf({ q: "piste ciclabili" }, "en")).toEqual(["Una pista ciclabile lungo il torrente"]);
    expect(await titlesOf({ q: "neighbourhood" })).toEqual([]);
  });
});

describe("facets", () => {
  it("count what each word would leave, the other filters staying", async () => {
    const { total, facets } = await search({ zone: "north" });
    expect(total).toBe(2);
    expect(facets.zone).toEqual({ north: 2, south: 1, all: 3 });
    expect(facets.kind).toEqual({ proposal: 1, event: 1 });
    expect(facets.period).toEqual({ "2026": 2 });
  });

  it.each<Record<string, string>>([
    ...[{}, { q: "biblioteca" }, { q: "verde" }, { q: "dati" }, { kind: "event" }, { zone: "all" }],
    ...[
      { q: "biblioteca", kind: "event" },
      { q: "verde", zone: "all", period: "2024" },
    ],
  ])("agree with what is then found (%o)", async (asked) => {
    const { facets } = await search(asked);
    for (const facet of searchFacets) {
      for (const [word, count] of Object.entries(facets[facet])) {
        const then = await search({ ...asked, [facet]: word });
        expect(then.total, `${facet} ${word}`).toBe(count);
        expect(then.found, `${facet} ${word}`).toHaveLength(count);
      }
    }
  });
});

it("without words everything stands there, the newest first and what has no day last", async () => {
  expect(await titlesOf({})).toEqual([
    "Letture in biblioteca",
    "Più verde in città",
    "Una pista ciclabile lungo il torrente",
    "Biblioteca aperta la sera",
    "Deliberazione sul verde",
    "I tuoi dati",
  ]);
});

it("what must not be there narrows, and alone is read as a word", async () => {
  expect(await titlesOf({ q: "verde -deliberazione" })).toEqual(["Più verde in città"]);
  expect(await titlesOf({ q: "-torrente" })).toEqual(["Una pista ciclabile lungo il torrente"]);
});

it("pages follow each other without a gap or a doublet", async () => {
  await inTransaction(async (tx) => {
    await tx.execute(sql`
      insert into search_entries (kind, subject_id, title, body, page, params, dated_on)
      select 'notice', 'many' || n, 'Avviso di chiusura ' || n, 'La strada resta chiusa.', 'help', '{}', date '2020-01-01' + n
      from generate_series(1, 35) as n`);
  });
  const pages = await Promise.all(["1", "2", "3", "4"].map((page) => titlesOf({ q: "chiusura", page })));
  expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 5]);
  expect(new Set(pages.flat()).size).toBe(35);
});

it("what is no filter is refused", () => {
  for (const asked of [{ kind: "secret" }, { period: "12" }, { page: "31" }, { page: "0" }]) {
    expect(siteSearchInput.safeParse(asked).success, JSON.stringify(asked)).toBe(false);
  }
});

it("an entry whose page has gone is left out", async () => {
  await db.execute(sql`update search_entries set page = 'gone' where subject_id = 'many1'`);
  expect((await search({ q: '"chiusura 1"' })).found).toEqual([]);
});

it("words that stand nowhere any more are forgotten", async () => {
  await put({ kind: "news", title: "Spettrografia", body: "Una parola rara." });
  await db.delete(searchEntries).where(sql`title = 'Spettrografia'`);
  await forgetWords();
  const kept = await db.execute<{ word: string }>(
    sql`select word from search_words where word in ('spettrografia', 'biblioteca', 'neighbourhoods')`,
  );
  expect(kept.map(({ word }) => word).sort()).toEqual(["biblioteca", "neighbourhoods"]);
});

it("what stands in a zone is read from an index, the newest first", async () => {
  const plan = await db.transaction(async (tx) => {
    for (const way of ["seqscan", "sort", "bitmapscan"]) await tx.execute(sql.raw(`set local enable_${way} = off`));
    return tx.execute<{ "QUERY PLAN": string }>(
      sql`explain select id from search_entries where zone_code = 'north' order by dated_on desc nulls last, id limit 3`,
    );
  });
  expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("search_entries_zone_newest");
});

it.each([
  ["search_entries_words", sql`words @@ websearch_to_tsquery('portico', 'ciclabile')`],
  ["search_entries_words", sql`words @@ 'ciclab' and ${labelled({ zone: "north", period: "2026" })}`],
  ["search_entries_words", sql`words @@ 'ciclab' and ${inWeeksOf(3, { kind: "proposal" })}`],
  ["search_entries_title_words", sql`title_words @@ websearch_to_tsquery('portico', 'ciclabile')`],
])("%s is read for the whole condition", async (index, condition) => {
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute<{ "QUERY PLAN": string }>(sql`explain select id from search_entries where ${condition}`);
  });
  const told = plan.map((row) => row["QUERY PLAN"]).join("\n");
  expect(told).toContain(index);
  expect(told).not.toContain("Filter:");
});

describe("a word that stands nearly everywhere", () => {
  beforeAll(async () => {
    await db.execute(sql`
      insert into search_entries (kind, subject_id, title, body, page, params, zone_code, dated_on)
      select 'notice', 'everywhere' || n, 'Comunicato del ' || year || ', ' || n, 'Si parla della fontana.', 'help', '{}',
        case when n % 10 = 0 then 'south' else 'north' end, make_date(year, 1, 1) + n % 365
      from generate_series(1, 12000) as n, lateral (select case when n <= 10400 then 2021 else 2022 end as year) as dated`);
    const title = "La fontana del mercato";
    await put({ kind: "document", title, body: "Chi la fece.", zoneCode: "north", day: "2009-05-01" });
  });

  it("finds what is titled so first, however old, and then the newest", async () => {
    const [first, ...others] = await titlesOf({ q: "fontana" });
    expect(first).toBe("La fontana del mercato");
    expect(others.every((title) => title.startsWith("Comunicato del 2022"))).toBe(true);
  });

  it("finds the newest where the titles say it as well", async () => {
    const { total, found } = await search({ q: "comunicato" });
    expect(total).toBe(12_000);
    expect(found).toHaveLength(10);
    expect(found.filter(({ title }) => !title.startsWith("Comunicato del 2022"))).toEqual([]);
  });

  it.each([
    [{ period: "2021" }, 10_400, /^Comunicato del 2021/],
    [{ period: "2022" }, 1_600, /^Comunicato del 2022/],
    [{ period: "2009" }, 1, /^La fontana/],
    [{ zone: "north" }, 10_801, /./],
    [{ zone: "south" }, 1_200, /0$/],
    [{ kind: "notice" }, 12_000, /^Comunicato/],
  ])("%o narrows it to %i", async (filter, total, title) => {
    const result = await search({ q: "fontana", ...filter });
    expect(result.total).toBe(total);
    expect(result.found.length).toBe(Math.min(10, total));
    expect(result.found.filter((each) => !title.test(each.title))).toEqual([]);
  });
});
