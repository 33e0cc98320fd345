// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it, test } from "vitest";
import { db } from "#db/client.ts";
import { pactDuplicates, pactHistory, pactSources } from "#db/schema/pact-register.ts";
import { pacts } from "#db/schema/pacts.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, furnishHouse } from "#db/testing/house.ts";
import { system } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { findPublicByNumber } from "../../queries.ts";
import { type ReadRegister, readRegister } from "../../register-file/read-register.ts";
import { importRegister } from "./import-register.ts";

beforeAll(() => furnishHouse());

function read(csv: string | Uint8Array, statuses = {}): ReadRegister {
  const found = readRegister(typeof csv === "string" ? Buffer.from(csv) : csv, { statuses });
  if ("refused" in found) throw new Error(found.refused);
  return found;
}

const aSource = () => `Registro ${randomUUID()}`;

const pactsOf = (source: string) => db.select().from(pacts).where(eq(pacts.source, source)).orderBy(pacts.sourceKey);

const historyOf = (source: string) =>
  db
    .select({ kind: pactHistory.kind, on: pactHistory.on, key: pacts.sourceKey })
    .from(pactHistory)
    .innerJoin(pacts, eq(pacts.id, pactHistory.pactId))
    .where(eq(pacts.source, source))
    .orderBy(pacts.sourceKey, pactHistory.position);

const march = `Id,Titolo proposta,Indirizzo,Stato di avanzamento,Proponente,Rappresentante,Nota
1,Un’aiuola in via Roma,Via Roma,Istruttoria in corso,Associazione,Verde in città,
2,Una panchina,Via Po,Patto stipulato,Persona fisica,Mario Rossi,Patto stipulato con D.D. n. 12 del 3/2/2026.
3,Un murale,Via Arno,Sospesa,Gruppo informale,,`;

test("moves in what the file tells, but not who a person is", async () => {
  const source = aSource();
  const result = await importRegister(system, read(march), { source });
  expect(result).toMatchObject({
    ...{ records: 3, created: 2, updated: 0, unchanged: 0, skipped: 1, placed: 0, events: 1 },
    byStatus: { "under-review": 1, signed: 1 },
  });
  expect(result.notUnderstood.map(({ why }) => why)).toContain("unknown-status");
  const [garden, bench] = await pactsOf(source);
  expect(garden).toMatchObject({ status: "under-review", applicantName: "Verde in città", authorId: null });
  expect(bench).toMatchObject({
    ...{ status: "signed", applicantKind: "person", applicantName: null, actNumber: "12", signedOn: "2026-02-03" },
  });
  const kept = await db
    .select()
    .from(pactSources)
    .where(eq(pactSources.pactId, bench?.id ?? ""));
  expect(JSON.stringify([kept, bench])).not.toContain("Rossi");
  expect((await eventsAbout(bench?.id ?? "")).map(({ type }) => type)).toEqual(["pact.moved-in"]);
  expect(await db.$count(searchEntries, eq(searchEntries.subjectId, bench?.id ?? ""))).toBe(1);
  expect(await findPublicByNumber(garden?.number ?? "")).toMatchObject({ title: "Un’aiuola in via Roma" });
});

test("publishes nobody’s name from the columns that name who applied", async () => {
  const file = `Id,Titolo proposta,Stato,Proponente,Legale rappresentante
1,Un’aiuola,Respinta,Mario Rossi,
2,Una panchina,Respinta,Istituto comprensivo Pascoli,Anna Bianchi
3,Un murale,Respinta,Associazione,Luca Verdi
4,Un orto,Respinta,Società,Orti srl`;
  const source = aSource();
  await importRegister(system, read(file), { source });
  const moved = await pactsOf(source);
  expect(moved.map(({ applicantKind, applicantName }) => [applicantKind, applicantName])).toEqual([
    ["person", null],
    ["association", "Istituto comprensivo Pascoli"],
    ["association", null],
    ["company", "Orti srl"],
  ]);
  const kept = await db
    .select()
    .from(pactSources)
    .where(
      inArray(
        pactSources.pactId,
        moved.map(({ id }) => id),
      ),
    );
  expect(JSON.stringify([moved, kept])).not.toMatch(/Rossi|Bianchi|Verdi/);
});

test("brings up to date what a later file tells, with other columns, and doubles nothing", async () => {
  const source = aSource();
  await importRegister(system, read(march, { Sospesa: "under-review" }), { source });
  const [, bench, mural] = await pactsOf(source);
  await db
    .update(pacts)
    .set({ status: "concluded", title: "Una panchina lunga" })
    .where(eq(pacts.id, bench?.id ?? ""));
  const april = `N.;Stato;Oggetto;Luogo;Lat.;Long.;Data richiesta;Note
003;Patto stipulato;Un murale;Via Arno;38.1;13.3;10/01/2026;Il patto è stato sottoscritto in data 02/04/2026
002;Prorogato;Una panchina;Via Po;;;;
001;Istruttoria in corso;Un’aiuola in via Roma;Via Roma;;;;
004;Respinta;Un campo;Via Adda;;;;Diniego inviato`;
  expect(await importRegister(system, read(april), { source })).toMatchObject({ created: 1, updated: 3, unchanged: 0 });
  expect(await importRegister(system, read(april), { source })).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
  const now = await pactsOf(source);
  expect(now.map(({ status }) => status)).toEqual(["under-review", "concluded", "signed", "refused"]);
  expect(now[1]).toMatchObject({ title: "Una panchina lunga" });
  expect(now[2]).toMatchObject({ id: mural?.id, longitude: 13.3, signedOn: "2026-04-02" });
  expect(await historyOf(source)).toEqual([
    { key: "id:3", kind: "application", on: "2026-01-10" },
    { key: "id:3", kind: "signature", on: "2026-04-02" },
    { key: "id:4", kind: "refusal", on: null },
  ]);
  expect((await eventsAbout(mural?.id ?? "")).map(({ type }) => type)).toEqual(["pact.moved-in", "pact.moved-on"]);
  expect((await eventsAbout(bench?.id ?? "")).map(({ type }) => type)).toEqual(["pact.moved-in", "pact.read-again"]);
});

test("a dry run says the same and writes nothing", async () => {
  const source = aSource();
  const dry = await importRegister(system, read(march), { source, isDryRun: true });
  expect(await pactsOf(source)).toEqual([]);
  expect(await importRegister(system, read(march), { source })).toEqual(dry);
});

test("two registers may number alike", async () => {
  const [one, other] = [aSource(), aSource()];
  const file = "Id,Titolo,Stato\nZ-77,Un orto,Archiviata";
  await importRegister(system, read(file), { source: one });
  await importRegister(system, read(file), { source: other });
  const numbers = (
    await db
      .select()
      .from(pacts)
      .where(inArray(pacts.source, [one, other]))
  ).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(2);
  expect(numbers).toContain("R-Z-77");
});

test("the same file at once is moved in once", async () => {
  const source = aSource();
  const results = succeeded(await atOnce(4, () => importRegister(system, read(march), { source })));
  expect(results.map(({ created }) => created).sort()).toEqual([0, 0, 0, 2]);
  expect(await pactsOf(source)).toHaveLength(2);
});

it("is for the office", async () => {
  const referent = await addStaff("unit-referent");
  const citizen = await aCitizen();
  for (const actor of [referent, citizen]) {
    await expect(importRegister(actor, read(march), { source: aSource() })).rejects.toThrow(Refusal);
  }
});

test("ten thousand rows, with formulas in them, go through within bounds", { timeout: 60_000 }, async () => {
  const source = aSource();
  const rows = Array.from(
    { length: 10_000 },
    (_, index) =>
      `${index + 1},"=HYPERLINK(""x"") ${index}",Via ${index},Patto stipulato,38.1,13.${index},Firmato il 3/2/2026`,
  );
  const big = read(`Id,Titolo,Indirizzo,Stato,Lat.,Long.,Note\n${rows.join("\n")}`);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const result = await importRegister(system, big, { source });
  expect(result).toMatchObject({ records: 10_000, created: 10_000, skipped: 0 });
  expect(await db.$count(pacts, eq(pacts.source, source))).toBe(10_000);
  expect((performance.now() - started) / 1000).toBeLessThan(50);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(300);
});

const shared = process.env.PORTICO_SHARED_DATA;

describe.skipIf(!shared)("the register of Palermo (set PORTICO_SHARED_DATA to read it)", () => {
  const bytes = () => fs.readFileSync(path.join(shared ?? "", "palermo-patti", "register-2026-06-12.csv"));

  test("goes through whole, and a second time changes nothing", async () => {
    const source = aSource();
    const whole = { records: 73, skipped: 0, placed: 73, byStatus: { signed: 24, "under-review": 21 } };
    const first = await importRegister(system, read(bytes()), { source });
    expect(first).toMatchObject({ ...whole, created: 73, updated: 0, unchanged: 0 });
    expect(first.notUnderstood).toHaveLength(2);
    expect(await importRegister(system, read(bytes()), { source })).toMatchObject({
      ...{ ...whole, created: 0, updated: 0, unchanged: 73 },
    });
    const moved = await pactsOf(source);
    expect(moved).toHaveLength(73);
    expect(moved.every(({ longitude, latitude }) => longitude !== null && latitude !== null)).toBe(true);
    expect(await historyOf(source)).toHaveLength(first.events);
    const ids = moved.map(({ id }) => id);
    expect(await db.$count(pactDuplicates, inArray(pactDuplicates.pactId, ids))).toBe(3);
  });
});
