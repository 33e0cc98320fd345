// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { municipality } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addStaff, addUnit, eventsAbout } from "#db/testing/fixtures.ts";
import { furnishHouse } from "#db/testing/house.ts";
import { Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { findUnitWithContacts, listUnitsWithContacts, participationUnitCode } from "../queries.ts";
import { editUnitContacts } from "./edit-unit-contacts.ts";

const contacts = { phone: "+39 0576 000 130", email: "mobilita@comune.example", pec: null };

beforeAll(async () => {
  await furnishHouse();
});

const toldOf = async (code: string) => (await listUnitsWithContacts()).find((unit) => unit.code === code);

describe("the contacts of a unit", () => {
  test("are written by an administrator, and the journal tells them", async () => {
    const code = await addUnit();
    const administrator = await addStaff("administrator");
    await editUnitContacts(administrator, { code, version: 1, ...contacts });
    expect(await toldOf(code)).toMatchObject(contacts);
    expect(await eventsAbout(code)).toMatchObject([
      {
        ...{ type: "unit.contacts-changed", actorId: administrator.personId, isPublic: false },
        payload: { version: 2, ...contacts },
      },
    ]);
  });

  test("are written by nobody else", async () => {
    const code = await addUnit();
    const officer = await addStaff("participation-officer");
    await expect(editUnitContacts(officer, { code, version: 1, ...contacts })).rejects.toThrow(Refusal);
    expect(await toldOf(code)).toMatchObject({ phone: null, email: null, pec: null });
  });

  test("are written by one of several at once, and the others are told", async () => {
    const code = await addUnit();
    const administrator = await addStaff("administrator");
    const answers = await atOnce(5, () => editUnitContacts(administrator, { code, version: 1, ...contacts }));
    expect(succeeded(answers)).toHaveLength(1);
    for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Conflict);
  });

  test("stand in the profile alone where it is the participation office", async () => {
    const administrator = await addStaff("administrator");
    const edited = editUnitContacts(administrator, { code: participationUnitCode, version: 1, ...contacts });
    await expect(edited).rejects.toThrow(NotFound);
    expect(await findUnitWithContacts(participationUnitCode)).toBeNull();
    await db.update(units).set({ email: "vecchia@comune.example" }).where(eq(units.code, participationUnitCode));
    const [house] = await db.select().from(municipality);
    const { phone, email, pec } = house?.profile ?? {};
    expect(await toldOf(participationUnitCode)).toMatchObject({ phone, email, pec });
  });
});
