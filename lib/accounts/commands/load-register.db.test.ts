// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { residencyChecks, residencyRegister } from "#db/schema/accounts.ts";
import { events } from "#db/schema/journal.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { furnishHouse } from "#db/testing/house.ts";
import type { FiscalCode } from "../fiscal-code.ts";
import { findResidency } from "../residency.ts";
import type { ResidencySource } from "../vocabulary.ts";
import { voiceOf } from "../write-person.ts";
import { loadRegister } from "./load-register.ts";

beforeAll(furnishHouse);

const stays = "RSSMRA80A01H501U" as FiscalCode;
const leaves = "BNCDRA75B02F205M" as FiscalCode;
const arrives = "VRDLGU90C03L219Z" as FiscalCode;

async function known(
  fiscalCode: FiscalCode,
  result: "resident" | "not_resident",
  source: ResidencySource = "register",
) {
  const personId = await addPerson({ voice: voiceOf(fiscalCode) });
  await db
    .insert(residencyChecks)
    .values({ personId, result, source, checkedOn: "2026-01-01", createdAt: new Date("2026-01-01") });
  return personId;
}

it("replaces the list, keeps hashes only, and says at once who came and who moved away", async () => {
  await db.insert(residencyRegister).values({ voice: voiceOf(leaves), zoneCode: "north", loadedOn: "2026-01-01" });
  const [one, other, third] = [
    await known(stays, "resident"),
    await known(leaves, "resident"),
    await known(arrives, "not_resident"),
  ];
  const declared = await known("MRTNNA60D44G702K" as FiscalCode, "resident", "self-declaration");

  const residents = [stays, arrives].map((fiscalCode) => ({ fiscalCode, zoneCode: "south" }));
  expect(await loadRegister(residents)).toEqual({ residents: 2, arrived: 1, left: 1 });
  expect((await db.select().from(residencyRegister)).map(({ voice }) => voice).sort()).toEqual(
    [stays, arrives].map(voiceOf).sort(),
  );
  expect((await findResidency(db, other))?.result).toBe("not_resident");
  expect(await findResidency(db, third)).toMatchObject({ result: "resident", zoneCode: "south" });
  expect(await db.$count(residencyChecks, eq(residencyChecks.personId, one))).toBe(1);
  expect((await findResidency(db, declared))?.source).toBe("self-declaration");
  const [told] = await db.select().from(events).where(eq(events.type, "municipality.register-loaded"));
  expect(told).toMatchObject({ payload: { residents: 2, arrived: 1, left: 1 }, isPublic: false });
});
