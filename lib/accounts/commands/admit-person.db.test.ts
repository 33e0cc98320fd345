// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { identities, people } from "#db/schema/accounts.ts";
import { events } from "#db/schema/journal.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { fiscalCode } from "../fiscal-code.ts";
import type { Identity } from "../sign-in/identity.ts";
import { admitPerson as admit } from "./admit-person.ts";

const admitPerson = (identity: Identity) => admit(identity, "it");

let subjects = 0;

const spid = (facts: Partial<Identity> = {}): Identity => ({
  issuer: "https://login.regione.example.it",
  subject: `spid-${++subjects}`,
  door: "spid",
  level: 2,
  fiscalCode: fiscalCode.parse("RSSMRA80A01H501U"),
  givenName: "Mario",
  familyName: "Rossi",
  birthDate: "1980-01-01",
  email: "mario@posta.example",
  ...facts,
});

const cie = (facts: Partial<Identity> = {}) => spid({ subject: `cie-${++subjects}`, door: "cie", level: 3, ...facts });

const foreigner = (facts: Partial<Identity> = {}) => spid({ door: "eidas", fiscalCode: null, ...facts });

const everyone = () => db.select().from(people);

beforeEach(async () => {
  await db.delete(appointments);
  await db.delete(identities);
  await db.delete(people);
});

test("writes down who comes for the first time, once, with what is needed and no fiscal code in clear", async () => {
  const identity = spid();
  const first = await admitPerson(identity);
  expect(await admitPerson(identity)).toEqual(first);
  expect(first.hasEmail).toBe(true);

  const [person, ...others] = await everyone();
  expect(others).toEqual([]);
  expect(person).toMatchObject({ id: first.personId, givenName: "Mario", birthDate: "1980-01-01" });
  expect(person?.emailConfirmedAt).toBeInstanceOf(Date);
  expect(JSON.stringify(person)).not.toContain("RSSMRA80A01H501U");

  const told = await db.select().from(events).where(eq(events.subjectId, first.personId));
  expect(told).toMatchObject([{ type: "account.opened", isPublic: false, payload: { door: "spid" } }]);
});

test("by SPID one day and by CIE the next is one person with two identities", async () => {
  const one = await admitPerson(spid());
  const other = await admitPerson(cie());
  expect(other.personId).toBe(one.personId);
  expect(await db.select({ door: identities.door }).from(identities)).toEqual([{ door: "spid" }, { door: "cie" }]);
});

test("without a fiscal code, issuer and subject are the person", async () => {
  const identity = foreigner();
  const first = await admitPerson(identity);
  expect(await admitPerson(identity)).toEqual(first);
  expect((await admitPerson(foreigner())).personId).not.toBe(first.personId);
});

test("who was met at the counter is recognised by fiscal code", async () => {
  const { personId } = await admitPerson(spid());
  await db.delete(identities);
  expect((await admitPerson(cie())).personId).toBe(personId);
});

test("a name that changed is brought up to date; what a provider does not say is not forgotten", async () => {
  const identity = spid();
  const { personId } = await admitPerson(identity);
  await admitPerson({ ...identity, familyName: "Bianchi", birthDate: null, email: null });
  const [person] = await everyone();
  expect(person).toMatchObject({
    id: personId,
    familyName: "Bianchi",
    birthDate: "1980-01-01",
    email: "mario@posta.example",
  });
});

test("an address that the person chose is not replaced by the provider's", async () => {
  const identity = spid({ email: null });
  expect((await admitPerson(identity)).hasEmail).toBe(false);
  await db.update(people).set({ email: "scelta@posta.example", emailConfirmedAt: new Date(0) });
  expect((await admitPerson({ ...identity, email: "altra@posta.example" })).hasEmail).toBe(true);
  expect(await everyone()).toMatchObject([{ email: "scelta@posta.example", emailConfirmedAt: new Date(0) }]);
});

test("who erased their account comes back as somebody new, with the same voice", async () => {
  const identity = spid();
  const { personId } = await admitPerson(identity);
  await db.delete(identities);
  await db.update(people).set({ erasedAt: new Date(), givenName: null, familyName: null, fiscalCodeSealed: null });

  const again = await admitPerson(identity);
  expect(again.personId).not.toBe(personId);
  const [one, other] = await everyone();
  expect(one?.voice).toBe(other?.voice);
  expect((await everyone()).find(({ id }) => id === personId)).toMatchObject({
    givenName: null,
    fiscalCodeSealed: null,
  });
});

test("a subject that comes with another fiscal code is stopped", async () => {
  const identity = spid();
  await admitPerson(identity);
  const other = { ...identity, fiscalCode: fiscalCode.parse("MRTMTT25D09F205Z") };
  await expect(admitPerson(other)).rejects.toThrow(expect.objectContaining({ problem: "another-fiscal-code" }));
});

describe("the employees' door", () => {
  const appoint = async (personId: string, startsOn: string, endsOn: string | null) => {
    await db
      .insert(units)
      .values({ code: "u", name: { it: "u", en: "u" } })
      .onConflictDoNothing();
    await db.insert(appointments).values({ personId, unitCode: "u", role: "trainer", startsOn, endsOn });
  };
  const staff = () => spid({ door: "staff" });
  const refusal = expect.objectContaining({ problem: "no-appointment" });

  test("opens to whom an appointment stands for today", async () => {
    const { personId } = await admitPerson(spid());
    await appoint(personId, "2020-01-01", null);
    expect((await admitPerson(staff())).personId).toBe(personId);
  });

  test.each([
    ["has ended", "2020-01-01", "2020-12-31"],
    ["has not begun", "2190-01-01", null],
  ])("stays closed when the appointment %s", async (_, startsOn, endsOn) => {
    const { personId } = await admitPerson(spid());
    await appoint(personId, startsOn, endsOn);
    await expect(admitPerson(staff())).rejects.toThrow(refusal);
  });

  test("writes down nobody it does not know", async () => {
    await expect(admitPerson(staff())).rejects.toThrow(refusal);
    expect(await everyone()).toEqual([]);
  });
});

describe("at the same moment", () => {
  const distinct = (admissions: { personId: string }[]) => new Set(admissions.map(({ personId }) => personId)).size;

  test("by many doors at once, one comes in as one person", async () => {
    const admissions = succeeded(await atOnce(12, (turn) => admitPerson(turn % 2 ? spid() : cie())));
    expect(admissions).toHaveLength(12);
    expect(distinct(admissions)).toBe(1);
    expect(await everyone()).toHaveLength(1);
    expect(await db.select().from(identities)).toHaveLength(12);
    expect(
      await db
        .select()
        .from(events)
        .where(eq(events.subjectId, admissions[0]?.personId ?? "")),
    ).toHaveLength(1);
  });

  test("the same identity in many windows is one person", async () => {
    const identity = foreigner();
    const admissions = succeeded(await atOnce(12, () => admitPerson(identity)));
    expect(admissions).toHaveLength(12);
    expect(distinct(admissions)).toBe(1);
    expect(await db.select().from(identities)).toHaveLength(1);
  });

  test("different people do not get in each other's way", async () => {
    expect(distinct(succeeded(await atOnce(12, () => admitPerson(foreigner()))))).toBe(12);
  });
});
