// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { pactDuplicates } from "#db/schema/pact-register.ts";
import { pacts } from "#db/schema/pacts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import { furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { previewImport } from "../../preview-import.ts";
import { findPublicByNumber } from "../../queries.ts";
import { findImport } from "../../register-upload.ts";
import { decideDuplicate } from "./decide-duplicate.ts";
import { discardImport } from "./discard-import.ts";
import { mapStatuses } from "./map-statuses.ts";
import { runImport } from "./run-import.ts";
import { uploadRegister } from "./upload-register.ts";

let officer: Staff;
let referent: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await addStaff("participation-officer");
  referent = await addStaff("unit-referent");
});

const rows = `Id,Titolo,Indirizzo,Lat.,Long.,Stato,Note
1,Un orto,Via Po,38.1,13.3,Patto stipulato,
2,Un orto,Via Po,38.1,13.3,Sospesa,Vedi il n. 1 del registro`;

/** An upload of a register of its own. */
async function uploaded(text = rows, actor = officer) {
  const id = randomUUID();
  const source = `Registro ${id}`;
  await uploadRegister(actor, { id, source, areNotesPublic: false }, { name: "patti.csv", bytes: Buffer.from(text) });
  return { id, source };
}

const stateOf = async (id: string) => (await findImport(id))?.state;
const pactsOf = (source: string) => db.select().from(pacts).where(eq(pacts.source, source)).orderBy(pacts.sourceKey);

describe("a file at the desk", () => {
  test("is looked at, its words are mapped, and it is moved in with a report", async () => {
    const { id, source } = await uploaded();
    const file = await findImport(id);
    const seen = file && (await previewImport(officer, file));
    expect(seen).toMatchObject({ result: { records: 2, created: 1, skipped: 1 }, duplicates: 1 });
    expect(seen?.statuses).toContainEqual({ text: "Sospesa", status: null, count: 1 });
    expect(await pactsOf(source)).toEqual([]);
    await mapStatuses(officer, { importId: id, statuses: { Sospesa: "under-review" } });
    await runImport(officer, id);
    expect((await findImport(id))?.result).toMatchObject({ created: 2, skipped: 0 });
    expect((await pactsOf(source)).map(({ status }) => status)).toEqual(["signed", "under-review"]);
    await expect(runImport(officer, id)).rejects.toThrow(WrongState);
    await expect(mapStatuses(officer, { importId: id, statuses: {} })).rejects.toThrow(WrongState);
  });

  test("is moved in once, however often it is asked for", async () => {
    const { id, source } = await uploaded();
    expect(succeeded(await atOnce(3, () => runImport(officer, id)))).toHaveLength(1);
    expect(await pactsOf(source)).toHaveLength(1);
  });

  test("is thrown away, and then it is gone", async () => {
    const { id, source } = await uploaded();
    await discardImport(officer, id);
    expect(await stateOf(id)).toBe("discarded");
    await expect(runImport(officer, id)).rejects.toThrow(WrongState);
    expect(await pactsOf(source)).toEqual([]);
  });

  test("is a register, and the office's", async () => {
    for (const text of ["", "a,b\n1,2", "%PDF-1.7\u0000\u0001", `Titolo,Stato\n"Un orto,Respinta`]) {
      await expect(uploaded(text)).rejects.toThrow(Invalid);
    }
    await expect(uploaded(rows, referent)).rejects.toThrow(Refusal);
    const { id } = await uploaded();
    await expect(runImport(referent, id)).rejects.toThrow(Refusal);
    await expect(discardImport(referent, id)).rejects.toThrow(Refusal);
    await expect(mapStatuses(referent, { importId: id, statuses: {} })).rejects.toThrow(Refusal);
  });
});

/** Two pacts that a register has twice. */
async function twins() {
  const { id, source } = await uploaded(rows.replace("Sospesa", "Archiviata"));
  await runImport(officer, id);
  const [one, other] = await pactsOf(source);
  const [pair] = await db
    .select()
    .from(pactDuplicates)
    .where(eq(pactDuplicates.pactId, [one?.id, other?.id].sort()[0] ?? ""));
  if (!one || !other || !pair) throw new Error("there are no twins");
  return { one, other, pair: { pactId: pair.pactId, otherId: pair.otherId } };
}

describe("two that may be one", () => {
  test("are merged, and both tell of it", async () => {
    const { one, other, pair } = await twins();
    const numbers = await decideDuplicate(officer, { ...pair, keep: one.id });
    expect(numbers.toSorted()).toEqual([one.number, other.number].toSorted());
    expect(await findPublicByNumber(other.number ?? "")).toMatchObject({
      ...{ status: "merged", mergedInto: { number: one.number } },
    });
    const typesOf = async (id: string) => (await eventsAbout(id)).map(({ type }) => type);
    expect(await typesOf(one.id)).toContain("pact.received-duplicate");
    expect(await typesOf(other.id)).toContain("pact.merged-as-duplicate");
    await expect(decideDuplicate(officer, { ...pair, keep: "both" })).rejects.toThrow(WrongState);
  });

  test("stay two, if the office says so", async () => {
    const { other, pair } = await twins();
    await decideDuplicate(officer, { ...pair, keep: "both" });
    expect(await findPublicByNumber(other.number ?? "")).toMatchObject({ status: "archived" });
    expect((await eventsAbout(pair.pactId)).at(-1)).toMatchObject({ type: "pact.kept-apart", isPublic: false });
  });

  test("are decided once, by the office", async () => {
    const { one, pair } = await twins();
    await expect(decideDuplicate(referent, { ...pair, keep: one.id })).rejects.toThrow(Refusal);
    const results = await atOnce(3, () => decideDuplicate(officer, { ...pair, keep: one.id }));
    expect(succeeded(results)).toHaveLength(1);
  });
});

test("a file that is kept no longer is not moved in", async () => {
  const { id } = await uploaded();
  const file = await findImport(id);
  const { isStorageKey, storage } = await import("#lib/gateways/storage.ts");
  if (file && isStorageKey(file.storageKey)) await (await storage()).remove(file.storageKey);
  await expect(runImport(officer, id)).rejects.toThrow(Conflict);
  expect(await stateOf(id)).toBe("uploaded");
});
