// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { addAppointment, addPerson, addUnit } from "#db/testing/fixtures.ts";
import { searchPeople } from "#lib/accounts/people.ts";
import { listAppointments, listPeople, peoplePageSize } from "./queries.ts";
import type { PeopleSearch } from "./schemas.ts";

const on = Temporal.PlainDate.from("2026-03-10");

const named = async (search: Partial<PeopleSearch>) =>
  (await listPeople({ q: null, role: null, unit: null, page: 1, ...search }, on)).people.map(({ name }) => name);

beforeAll(async () => {
  await addUnit("works");
  await addUnit("mobility", "works");
  await addUnit("culture");
  const marco = await addPerson({ givenName: "Marco", familyName: "Tanzini", email: "Marco.Tanzini@comune.example" });
  const silvia = await addPerson({ givenName: "Silvia", familyName: "D’Angelo" });
  await addPerson({ givenName: "Amina", familyName: "Dembélé" });
  await addPerson({ givenName: "Erased", familyName: "Tanzini", erasedAt: new Date() });
  await addAppointment(marco, { role: "unit-referent", unitCode: "mobility" });
  await addAppointment(silvia, { role: "trainer", unitCode: "culture", endsOn: "2026-03-10" });
  await addAppointment(silvia, { role: "administrator", unitCode: "works", startsOn: "2026-03-11" });
});

describe("people at the desk", () => {
  test("are the staff, until somebody is looked up", async () => {
    expect(await named({})).toEqual(["Silvia D’Angelo", "Marco Tanzini"]);
  });

  test.each([
    ["dembele", ["Amina Dembélé"]],
    ["AMI demb", ["Amina Dembélé"]],
    ["angelo", ["Silvia D’Angelo"]],
    ["D’Angelo", ["Silvia D’Angelo"]],
    ["tanz", ["Marco Tanzini"]],
    ["marco.tanzini@COMUNE.example", ["Marco Tanzini"]],
    ["anzini", []],
    ["@", []],
    ["' | !& :*", []],
    ["%", []],
  ])("%s finds %j", async (q, expected) => {
    expect(await named({ q })).toEqual(expected);
  });

  test("are narrowed by a role they hold today, and by a unit or one above it", async () => {
    expect(await named({ role: "trainer" })).toEqual(["Silvia D’Angelo"]);
    expect(await named({ role: "administrator" })).toEqual([]);
    expect(await named({ unit: "works" })).toEqual(["Marco Tanzini"]);
    expect(await named({ unit: "mobility", role: "trainer" })).toEqual([]);
    expect(await named({ q: "amina", unit: "works" })).toEqual([]);
  });

  test("come with the roles of today and their units", async () => {
    const { people: found, total } = await listPeople({ q: "silvia", role: null, unit: null, page: 1 }, on);
    expect(total).toBe(1);
    expect(found[0]?.roles).toEqual([{ role: "trainer", unit: { it: "Servizio", en: "Service" } }]);
  });
});

test("a person's appointments are told with their state, the latest first", async () => {
  const [silvia] = await searchPeople("silvia", 1);
  expect(await listAppointments(silvia?.id ?? "", on)).toMatchObject([
    { role: "administrator", state: "to-come" },
    { role: "trainer", state: "standing", endsOn: "2026-03-10" },
  ]);
});

describe("with forty thousand people", () => {
  beforeAll(async () => {
    await db.execute(sql`
      insert into ${people} (id, given_name, family_name, voice, locale)
      select gen_random_uuid(), 'Nome' || n % 200, 'Cognome' || n, 'voice-' || n, 'it' from generate_series(1, 40000) as n`);
    await db.execute(sql`analyze ${people}`);
  });

  test("a name is found by its index", async () => {
    const plan = await db.execute<{ "QUERY PLAN": string }>(sql`explain ${searchPeople("cognome39999", 10).getSQL()}`);
    expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("people_name_words");
    const mail = await db.execute<{ "QUERY PLAN": string }>(sql`explain ${searchPeople("a@b.example", 10).getSQL()}`);
    expect(mail.map((row) => row["QUERY PLAN"]).join("\n")).toContain("people_email");
  });

  test("a common name comes in pages", async () => {
    const search = { q: "nome7", role: null, unit: null };
    const [first, second] = [
      await listPeople({ ...search, page: 1 }, on),
      await listPeople({ ...search, page: 2 }, on),
    ];
    expect(first.total).toBeGreaterThan(2 * peoplePageSize);
    expect(first.people).toHaveLength(peoplePageSize);
    const ids = new Set([...first.people, ...second.people].map(({ id }) => id));
    expect(ids.size).toBe(2 * peoplePageSize);
  });
});
