// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { inTransaction } from "#db/transaction.ts";
import { locales } from "#lib/kernel/locale.ts";
import { putEntry } from "#lib/search/entries.ts";
import { searchEverything } from "#lib/search/search.ts";
import { putHousePages } from "./searchable-pages.ts";

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
