// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people, residencyRegister } from "#db/schema/accounts.ts";
import { events } from "#db/schema/journal.ts";
import { atCounter } from "#db/schema/petitions.ts";
import { supports } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, aFiledProposal, anEmployee, countJobs, furnishHouse } from "#db/testing/house.ts";
import { admitPerson } from "#lib/accounts/commands/admit-person.ts";
import { registerPerson } from "#lib/accounts/commands/register-person.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { checkCharacter, type FiscalCode } from "#lib/accounts/fiscal-code.ts";
import type { RegisterPerson } from "#lib/accounts/schemas.ts";
import { voiceOf } from "#lib/accounts/write-person.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { findAtCounter, findReceipt, listActsFor, standingAtCounter } from "../counter.ts";
import { listOwn } from "../queries.ts";
import { fileAtCounter } from "./file-at-counter.ts";
import { integrateProposal } from "./integrate-proposal.ts";
import { noteAtCounter } from "./note-at-counter.ts";
import { requestIntegration } from "./request-integration.ts";
import { supportProposal } from "./support-proposal.ts";
import { takeCharge } from "./take-charge.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

/** Somebody who comes for the first time; a resident unless they are not. */
async function aNewcomer(change: Partial<RegisterPerson> = {}, isResident = true): Promise<RegisterPerson> {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(65 + randomInt(26))).join("");
  const body = `${letters}44H55M999`;
  const fiscalCode = (body + checkCharacter(body)) as FiscalCode;
  if (isResident) {
    await db
      .insert(residencyRegister)
      .values({ voice: voiceOf(fiscalCode), zoneCode: "north", loadedOn: "2026-01-01" });
  }
  const person = { givenName: "Wanda", familyName: "Prova", birthDate: "1944-06-15", email: null, phone: null };
  return { ...person, fiscalCode, ...change };
}

const register = async (person: RegisterPerson) => (await registerPerson(officer, person)).personId;

const idea = (change = {}) => ({
  id: randomUUID(),
  kind: "proposal" as const,
  addressee: null,
  title: "Una panchina davanti alla posta",
  body: "Chi aspetta l'apertura della posta sta in piedi: una panchina all'ombra aiuterebbe chi è anziano.",
  topicCode: "mobility",
  zoneCode: null,
  ...change,
});

const refused = (reason: string) => ({ kind: "refused", text: { key: reason } });

describe("a person at the counter", () => {
  it("is registered once, and known by the register of residents", async () => {
    const newcomer = await aNewcomer({ phone: "0584 000000", email: "wanda@posta.example" });
    const first = await registerPerson(officer, newcomer);
    const again = await registerPerson(officer, { ...newcomer, givenName: "Vanda" });
    expect([first.isNew, again.isNew]).toEqual([true, false]);
    expect(again.personId).toBe(first.personId);
    const [kept] = await db.select().from(people).where(eq(people.id, first.personId));
    expect(kept).toMatchObject({ givenName: "Wanda", phone: "0584 000000", email: null });
    expect(kept?.fiscalCodeSealed).not.toContain(newcomer.fiscalCode);
    expect(await standingAtCounter(atCounterFor(officer, first.personId))).toEqual({ allowed: true });
    expect((await findAtCounter(newcomer.fiscalCode.toLowerCase())).people).toMatchObject([{ id: first.personId }]);
    expect(await countJobs("email-confirmation", {})).toBe(1);
  });

  it("is one person, also when two desks and a sign-in meet", async () => {
    const newcomer = await aNewcomer();
    const { fiscalCode, givenName, familyName, birthDate } = newcomer;
    const identity = {
      issuer: "https://spid.example",
      subject: randomUUID(),
      door: "spid",
      level: 2,
      email: null,
      ...{ fiscalCode, givenName, familyName, birthDate },
    } as const;
    const results = await atOnce(4, async (turn) =>
      turn === 0 ? (await admitPerson(identity, "it")).personId : (await registerPerson(officer, newcomer)).personId,
    );
    expect(new Set(succeeded(results)).size).toBe(1);
    expect(succeeded(results)).toHaveLength(4);
    expect(await db.$count(people, eq(people.voice, voiceOf(fiscalCode)))).toBe(1);
  });

  it("is served by the participation office alone", async () => {
    const newcomer = await aNewcomer();
    for (const role of ["unit-referent", "trainer", "guarantor", "administrator"] as const) {
      const other = await anEmployee(role);
      const notCounter = refused("accounts.refusals.notCounter");
      await expect(registerPerson(other, newcomer)).rejects.toMatchObject(notCounter);
      expect(() => atCounterFor(other, randomUUID())).toThrow("accounts.refusals.notCounter");
    }
    await expect(registerPerson(await aCitizen(), newcomer)).rejects.toMatchObject(
      refused("accounts.refusals.notCounter"),
    );
    expect(await db.$count(people, eq(people.voice, voiceOf(newcomer.fiscalCode)))).toBe(0);
  });
});

describe("what is done for them", () => {
  it("files by the same rules, says who did it and for whom, and is found again by SPID", async () => {
    const newcomer = await aNewcomer();
    const personId = await register(newcomer);
    const counter = atCounterFor(officer, personId);
    const filing = idea();
    const { number, dueOn } = await fileAtCounter(counter, filing);
    expect(await fileAtCounter(counter, filing)).toEqual({ number, dueOn });
    const noted = { act: "filed", proposalId: filing.id, identityDocument: "identity-card", form: null } as const;
    const receipt = await noteAtCounter(counter, noted);
    expect(await noteAtCounter(counter, noted)).toBe(receipt);
    expect(await findReceipt(receipt)).toMatchObject({ number, dueOn, person: "Wanda Prova", act: "filed" });

    const [told] = await db.select().from(events).where(eq(events.type, "proposal.submitted"));
    expect(told).toMatchObject({ actorKind: "counter", actorId: officer.personId, onBehalfOf: personId });
    const { fiscalCode, givenName, familyName } = newcomer;
    const identity = { issuer: "https://spid.example", subject: randomUUID(), door: "spid", level: 2 } as const;
    const admitted = await admitPerson(
      { ...identity, email: null, birthDate: null, fiscalCode, givenName, familyName },
      "it",
    );
    expect(admitted.personId).toBe(personId);
    expect(await listOwn(admitted.personId, [])).toMatchObject([{ number }]);
  });

  it("files a petition that others sign, and counts the promoter's voice on paper", async () => {
    const personId = await register(await aNewcomer());
    const filing = idea({ kind: "petition", addressee: "council" });
    await fileAtCounter(atCounterFor(officer, personId), filing);
    const [voice] = await db.select().from(supports).where(eq(supports.proposalId, filing.id));
    expect(voice).toMatchObject({ personId, channel: "paper" });
  });

  it("supports once, at the counter and on line at the same moment", async () => {
    const { proposalId } = await aFiledProposal(await aCitizen());
    const personId = await register(await aNewcomer());
    const counter = atCounterFor(officer, personId);
    const results = await atOnce(6, (turn) =>
      supportProposal(turn % 2 === 0 ? counter : { kind: "citizen", personId, level: 2 }, { proposalId }),
    );
    expect(succeeded(results).filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(1);
  });

  it("adds what was asked and withdraws, only for the author", async () => {
    const personId = await register(await aNewcomer());
    const counter = atCounterFor(officer, personId);
    const filing = idea();
    await fileAtCounter(counter, filing);
    const proposalId = filing.id;
    await takeCharge(officer, { proposalId });
    await requestIntegration(officer, { proposalId, request: "Indichi il punto esatto, per favore." });
    const stranger = atCounterFor(officer, (await aCitizen()).personId);
    const addition = { proposalId, integration: "Accanto alla cassetta delle lettere." };
    const notAuthor = refused("proposals.refusals.notAuthor");
    await expect(integrateProposal(stranger, addition)).rejects.toMatchObject(notAuthor);
    await integrateProposal(counter, addition);
    await expect(withdrawProposal(stranger, { proposalId })).rejects.toMatchObject(notAuthor);
    await withdrawProposal(counter, { proposalId });
    const known = { identityDocument: "known-in-person", form: null, proposalId } as const;
    await noteAtCounter(counter, { ...known, act: "integrated" });
    await noteAtCounter(counter, { ...known, act: "withdrawn" });
    expect((await listActsFor(personId)).map(({ act }) => act)).toEqual(["withdrawn", "integrated"]);
  });

  it("is refused as it would be on line, and leaves nothing behind", async () => {
    const stranger = await register(await aNewcomer({}, false));
    const filing = idea();
    await expect(fileAtCounter(atCounterFor(officer, stranger), filing)).rejects.toMatchObject({ kind: "refused" });
    expect(await listOwn(stranger, [])).toEqual([]);
    expect(await db.$count(atCounter, eq(atCounter.personId, stranger))).toBe(0);
  });
});
