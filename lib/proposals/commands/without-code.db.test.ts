// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { identityPapers, people } from "#db/schema/accounts.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anOpenRequest } from "#db/testing/requests.ts";
import { admitPerson } from "#lib/accounts/commands/admit-person.ts";
import { chooseMailLanguage } from "#lib/accounts/commands/choose-mail-language.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { linkPerson } from "#lib/accounts/commands/link-person.ts";
import { recordResidency } from "#lib/accounts/commands/record-residency.ts";
import { registerPerson } from "#lib/accounts/commands/register-person.ts";
import { registerWithoutCode } from "#lib/accounts/commands/register-without-code.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { checkCharacter, fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { findPerson } from "#lib/accounts/people.ts";
import { accountData } from "#lib/accounts/personal-data.ts";
import { findMailLanguage } from "#lib/accounts/queries.ts";
import { linkPersonInput, registerWithoutCodeInput } from "#lib/accounts/schemas.ts";
import type { MailLanguage } from "#lib/accounts/vocabulary.ts";
import { postComment } from "#lib/discussion/commands/post-comment.ts";
import { personCarriers } from "#lib/joints/people.ts";
import { discussedRooms } from "#lib/joints/rooms.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { standingAtCounter } from "../counter.ts";
import { listOwn } from "../queries.ts";
import { fileAtCounter } from "./file-at-counter.ts";
import { noteAtCounter } from "./note-at-counter.ts";
import { supportProposal } from "./support-proposal.ts";

let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

const newcomer = (change = {}) =>
  registerWithoutCodeInput.parse({
    kind: "passport",
    country: "MA",
    number: `ya ${randomInt(1_000_000, 9_999_999)}`,
    familyName: "Prova",
    givenName: "Nadia",
    birthDate: "1990-03-04",
    birthPlace: "Tangeri",
    ...change,
  });

/** A code of somebody born on 4 March 1990. */
function aCode() {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(65 + randomInt(26))).join("");
  const body = `${letters}90C44Z330`;
  return fiscalCode.parse(body + checkCharacter(body));
}

const idea = () => ({
  id: randomUUID(),
  kind: "proposal" as const,
  addressee: null,
  title: "Una fontana al mercato",
  body: "Al mercato non c'è acqua: chi vende e chi compra d'estate ne avrebbe bisogno ogni settimana.",
  topicCode: "mobility",
  zoneCode: null,
});

async function aResident() {
  const { personId } = await registerWithoutCode(officer, newcomer());
  await recordResidency(officer, { personId, result: "resident", zoneCode: "north", tie: null });
  return { personId, counter: atCounterFor(officer, personId) };
}

const link = (personId: string, code = aCode()) =>
  linkPerson(officer, linkPersonInput.parse({ personId, fiscalCode: code }), personCarriers);

const voicesFor = (proposalId: string) => db.$count(supports, eq(supports.proposalId, proposalId));

/** Every column of the house that names a person, and how many of its rows name this one. */
async function namedIn(personId: string): Promise<string[]> {
  const columns = await db.execute<{ table: string; column: string }>(sql`
    select c.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'people'::regclass and array_length(c.conkey, 1) = 1`);
  const named: string[] = [];
  for (const { table, column } of columns) {
    const rows = await db.execute(
      sql`select 1 from ${sql.raw(table)} where ${sql.identifier(column)} = ${personId} limit 1`,
    );
    if (rows.length > 0) named.push(`${table}.${column}`);
  }
  return named;
}

describe("a person without a fiscal code", () => {
  it("is registered by the document, sealed, and found again by it", async () => {
    const input = newcomer({ number: "YA 76-54321" });
    const first = await registerWithoutCode(officer, input);
    const again = await registerWithoutCode(officer, newcomer({ number: "ya7654321", givenName: "Nadja" }));
    expect([first.isNew, again]).toEqual([true, { personId: first.personId, isNew: false }]);
    const [kept] = await db.select().from(identityPapers).where(eq(identityPapers.personId, first.personId));
    expect(kept?.numberSealed).not.toContain("7654321");
    expect(kept?.hash).not.toContain("7654321");
    expect(await findPerson(first.personId)).toMatchObject({
      name: "Nadia Prova",
      birthPlace: "Tangeri",
      hasCode: false,
      papers: [{ kind: "passport", country: "MA", end: "321" }],
    });
    expect(JSON.stringify(await accountData(first.personId))).not.toContain("7654321");
  });

  it("is another person with another document, another country or another kind of it", async () => {
    const number = `X${randomInt(1_000_000, 9_999_999)}`;
    const registered = await Promise.all(
      [{ number }, { number, country: "TN" }, { number, kind: "identity-card" }].map((change) =>
        registerWithoutCode(officer, newcomer(change)),
      ),
    );
    expect(new Set(registered.map(({ personId }) => personId)).size).toBe(3);
  });

  it("is one person at two desks at once", async () => {
    const input = newcomer();
    const results = succeeded(await atOnce(4, () => registerWithoutCode(officer, input)));
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(results.map(({ personId }) => personId)).size).toBe(1);
  });

  it("has the same rights once the office recorded where they live, and one voice", async () => {
    const { personId } = await registerWithoutCode(officer, newcomer());
    const counter = atCounterFor(officer, personId);
    expect(await standingAtCounter(counter)).toMatchObject({ allowed: false });
    await recordResidency(officer, { personId, result: "resident", zoneCode: "north", tie: null });
    expect(await standingAtCounter(counter)).toEqual({ allowed: true });
    const { proposalId } = await aFiledProposal(await aCitizen());
    expect(await supportProposal(counter, { proposalId })).toMatchObject({ isNew: true });
    expect(await supportProposal(counter, { proposalId })).toMatchObject({ isNew: false });
    const filing = idea();
    const { number } = await fileAtCounter(counter, filing);
    expect(await listOwn(personId, [])).toMatchObject([{ number }]);
  });

  it("comes back after erasing the account and supports nothing twice", async () => {
    const input = newcomer();
    const { personId } = await registerWithoutCode(officer, input);
    await recordResidency(officer, { personId, result: "resident", zoneCode: "north", tie: null });
    const { proposalId } = await aFiledProposal(await aCitizen());
    await supportProposal(atCounterFor(officer, personId), { proposalId });
    await eraseAccount({ kind: "citizen", personId, level: 2 });
    const [kept] = await db.select().from(identityPapers).where(eq(identityPapers.personId, personId));
    expect(kept?.numberSealed).toBeNull();

    const back = await registerWithoutCode(officer, input);
    expect(back.isNew).toBe(true);
    await recordResidency(officer, { personId: back.personId, result: "resident", zoneCode: "north", tie: null });
    expect(await supportProposal(atCounterFor(officer, back.personId), { proposalId })).toEqual({ isNew: false });
  });

  it("is served by the participation office alone", async () => {
    for (const role of ["unit-referent", "guarantor", "administrator"] as const) {
      await expect(registerWithoutCode(await anEmployee(role), newcomer())).rejects.toMatchObject({
        text: { key: "accounts.refusals.notCounter" },
      });
    }
  });
});

describe("who shows a fiscal code later", () => {
  it("is the same person under it, and is found by SPID", async () => {
    const { personId, counter } = await aResident();
    const filing = idea();
    const { number } = await fileAtCounter(counter, filing);
    await noteAtCounter(counter, { act: "filed", proposalId: filing.id, identityDocument: "passport", form: null });
    const code = aCode();
    const linked = await link(personId, code);
    const identity = { issuer: "https://spid.example", subject: randomUUID(), door: "spid", level: 2 } as const;
    const named = { givenName: "Nadia", familyName: "Prova", birthDate: "1990-03-04", email: null };
    expect(await admitPerson({ ...identity, ...named, fiscalCode: code }, "it")).toMatchObject(linked);
    expect(await listOwn(linked.personId, [])).toMatchObject([{ number }]);
    expect(await findPerson(personId)).toBeNull();
    expect(await findPerson(linked.personId)).toMatchObject({ hasCode: true, papers: [{ country: "MA" }] });
    expect((await eventsAbout(personId)).at(-1)).toMatchObject({
      type: "account.linked",
      payload: { into: linked.personId },
    });
  });

  it("is written to in the language they chose; what they chose under the code counts more", async () => {
    const chosen = async (language: MailLanguage, personId: string) => {
      await chooseMailLanguage({ kind: "citizen", personId, level: 2 }, { personId, language });
      return personId;
    };
    const facts = { givenName: "Nadia", familyName: "Prova", birthDate: "1990-03-04", email: null, phone: null };
    const { personId: first } = await aResident();
    await db.update(people).set({ locale: "en" }).where(eq(people.id, first));
    const alone = await link(await chosen("it", first));
    expect(await findMailLanguage(alone.personId)).toEqual({ language: "it", lastSignIn: "en" });

    for (const [language, counts] of [
      ["it", "it"],
      ["lastSignIn", "en"],
    ] as const) {
      const code = aCode();
      const known = await registerPerson(officer, { ...facts, fiscalCode: code });
      await chosen(language, known.personId);
      const { personId: second } = await aResident();
      await link(await chosen("en", second), code);
      expect(await findMailLanguage(known.personId)).toEqual({ language: counts, lastSignIn: "it" });
      expect(await findMailLanguage(second)).toMatchObject({ language: "lastSignIn" });
    }
  });

  it("who had come by another door already has everything in one place, and each voice counts once", async () => {
    const { personId, counter } = await aResident();
    const code = aCode();
    const known = await registerPerson(officer, {
      ...{
        fiscalCode: code,
        givenName: "Nadia",
        familyName: "Prova",
        birthDate: "1990-03-04",
        email: null,
        phone: null,
      },
    });
    await recordResidency(officer, { personId: known.personId, result: "resident", zoneCode: "north", tie: null });
    const both = await aFiledProposal(await aCitizen());
    const one = await aFiledProposal(await aCitizen());
    const own = idea();
    await fileAtCounter(counter, own);
    const citizen = { kind: "citizen", personId: known.personId, level: 2 } as const;
    for (const { proposalId } of [both, one]) await supportProposal(counter, { proposalId });
    for (const proposalId of [both.proposalId, own.id]) await supportProposal(citizen, { proposalId });
    await noteAtCounter(counter, {
      ...{ act: "supported", proposalId: both.proposalId, identityDocument: "passport", form: null },
    });
    const comment = { id: randomUUID(), kind: "proposal", subjectId: both.proposalId, parentId: null } as const;
    await postComment(
      { kind: "citizen", personId, level: 2 },
      { ...comment, stance: "for", body: "Al mercato serve davvero, soprattutto d'estate." },
      discussedRooms,
    );
    await anOpenRequest({ kind: "citizen", personId, level: 2 });
    expect(await voicesFor(both.proposalId)).toBe(2);

    expect(await link(personId, code)).toEqual({ personId: known.personId });
    expect(await voicesFor(both.proposalId)).toBe(1);
    expect(await voicesFor(one.proposalId)).toBe(1);
    expect(await voicesFor(own.id)).toBe(0);
    expect(await db.$count(proposals, eq(proposals.authorId, known.personId))).toBe(1);
    expect(await namedIn(personId)).toEqual([]);
    expect(await supportProposal(citizen, { proposalId: one.proposalId })).toEqual({ isNew: false });
  });

  it("is not linked to somebody born on another day, nor twice, nor by who has no counter", async () => {
    const { personId } = await aResident();
    await expect(link(personId, fiscalCode.parse("RSSMRA85T10A562S"))).rejects.toMatchObject({
      fields: { fiscalCode: { key: "accounts.refusals.anotherBirthDate" } },
    });
    const input = linkPersonInput.parse({ personId, fiscalCode: aCode() });
    await expect(linkPerson(await anEmployee("moderator"), input, personCarriers)).rejects.toMatchObject({
      text: { key: "accounts.refusals.notCounter" },
    });
    const linked = await link(personId);
    await expect(link(personId)).rejects.toMatchObject({ kind: "not-found" });
    await expect(link(linked.personId)).rejects.toMatchObject({ text: { key: "accounts.refusals.hasCode" } });
    await expect(link((await anEmployee("trainer")).personId)).rejects.toMatchObject({
      text: { key: "accounts.refusals.appointed" },
    });
  });

  it("supports once, also when the link and a support meet", async () => {
    const { personId, counter } = await aResident();
    const code = aCode();
    const known = await registerPerson(officer, {
      ...{
        fiscalCode: code,
        givenName: "Nadia",
        familyName: "Prova",
        birthDate: "1990-03-04",
        email: null,
        phone: null,
      },
    });
    await recordResidency(officer, { personId: known.personId, result: "resident", zoneCode: "north", tie: null });
    const { proposalId } = await aFiledProposal(await aCitizen());
    await supportProposal(counter, { proposalId });
    await atOnce(
      2,
      async (turn): Promise<unknown> =>
        turn === 0
          ? link(personId, code)
          : supportProposal({ kind: "citizen", personId: known.personId, level: 2 }, { proposalId }),
    );
    expect(await voicesFor(proposalId)).toBe(1);
    expect(await db.$count(people, eq(people.id, known.personId))).toBe(1);
  });
});
