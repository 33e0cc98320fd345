// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { searchEntries, searchWords } from "#db/schema/search.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { inTransaction } from "#db/transaction.ts";
import { putEntries, putEntry, removeEntry, type SearchEntry } from "./entries.ts";

const entry = (change: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: "news",
  subjectId: "one",
  locale: null,
  title: "Riapre la biblioteca",
  body: "Da lunedì si legge di nuovo.",
  page: "help",
  params: {},
  anchor: null,
  zoneCode: "north",
  on: Temporal.PlainDate.from("2026-03-02"),
  ...change,
});

const put = (...entries: SearchEntry[]) =>
  inTransaction(async (tx) => {
    for (const each of entries) await putEntry(tx, each);
  });

const titles = async () => {
  const rows = await db.select({ title: searchEntries.title }).from(searchEntries).orderBy(searchEntries.title);
  return rows.map(({ title }) => title);
};

beforeAll(furnishHouse);
beforeEach(() => db.delete(searchEntries));

describe("an entry", () => {
  it("is put once, however often it is told", async () => {
    await put(entry(), entry(), entry({ title: "La biblioteca è aperta" }));
    expect(await titles()).toEqual(["La biblioteca è aperta"]);
  });

  it("is put with all others of its thing, as many as the longest code has", async () => {
    const articles = Array.from({ length: 8_000 }, (_, count) => entry({ kind: "article", subjectId: `one#${count}` }));
    await inTransaction((tx) => putEntries(tx, articles));
    expect(await db.$count(searchEntries)).toBe(8_000);
  });

  it("has a text in each language, and goes in all of them", async () => {
    await put(entry({ locale: "it" }), entry({ locale: "en", title: "The library opens again" }));
    expect(await titles()).toEqual(["Riapre la biblioteca", "The library opens again"]);
    await inTransaction((tx) => removeEntry(tx, "news", "one"));
    await inTransaction((tx) => removeEntry(tx, "news", "one"));
    expect(await titles()).toEqual([]);
  });

  it("is told apart from another kind of the same name", async () => {
    await put(entry(), entry({ kind: "event", title: "Festa della biblioteca" }));
    await inTransaction((tx) => removeEntry(tx, "news", "one"));
    expect(await titles()).toEqual(["Festa della biblioteca"]);
  });

  it("stands in one line, without signs that cannot be read", async () => {
    await put(entry({ body: "Prima\n\nseconda\u0002 terza\u0000." }));
    const [row] = await db.select().from(searchEntries);
    expect(row?.body).toBe("Prima seconda terza .");
  });

  it("may be as long as a book, and longer", async () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `parola${index}`);
    await put(entry({ body: words.join(" ") }));
    const [row] = await db.select().from(searchEntries);
    expect(row?.body.length).toBe(300_000);
  });

  it("goes back with the transaction that put it", async () => {
    const failed = inTransaction(async (tx) => {
      await putEntry(tx, entry());
      throw new Error("afterwards");
    });
    await expect(failed).rejects.toThrow("afterwards");
    expect(await titles()).toEqual([]);
  });
});

it("is put side by side with the same one", async () => {
  await Promise.all(
    Array.from({ length: 6 }, (_, turn) => put(entry({ title: `Titolo ${turn}` }), entry({ kind: "event" }))),
  );
  expect(await db.$count(searchEntries)).toBe(2);
});

it("teaches its words", async () => {
  await put(entry({ body: "Anche il mercoledì" }));
  expect(await db.select().from(searchWords).where(eq(searchWords.word, "mercoledì"))).toEqual([
    { word: "mercoledì", plain: "mercoledi" },
  ]);
});

it("is read as Italian or as English", async () => {
  await put(entry({ locale: "it" }), entry({ locale: "en", title: "Libraries", body: "The neighbourhoods" }));
  const found = await db.execute<{ title: string }>(sql`
    select title from search_entries where words @@ websearch_to_tsquery('portico_english', 'the library neighbourhood')`);
  expect(found.map(({ title }) => title)).toEqual(["Libraries"]);
});
