// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { clauseTemplates } from "#db/schema/pact-text.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { clausesNow } from "#db/testing/pact-texts.ts";
import { aPact } from "#db/testing/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { listClausesFor, listClauseTemplates, listClauseVersions } from "../../clause-templates.ts";
import { reviseClauseTemplateInput, type WriteClauseTemplate, writeClauseTemplateInput } from "../../text-schemas.ts";
import { offerClauseTemplate } from "./offer-clause-template.ts";
import { reviseClauseTemplate } from "./revise-clause-template.ts";
import { startText } from "./start-text.ts";
import { writeClauseTemplate } from "./write-clause-template.ts";

let citizen: Citizen;
let office: Staff;
let outsiders: Staff[];
let id: string;

beforeAll(async () => {
  await furnishHouse();
  [citizen, office] = [await aCitizen(), await anEmployee("participation-officer")];
  outsiders = await Promise.all([
    anEmployee("unit-referent"),
    anEmployee("mayor-staff"),
    anEmployee("guarantor"),
    anEmployee("administrator"),
  ]);
});

const words: WriteClauseTemplate = {
  ...{ heading: "Uso dell’acqua", body: "Per {title} si usa la fontana in {place}." },
  ...{ use: "ordinary", position: 55 },
};

const revised = (version: number, change: Partial<WriteClauseTemplate> = {}) => ({ id, version, ...words, ...change });

beforeEach(async () => {
  ({ id } = await writeClauseTemplate(office, words));
});

const typesOf = async () => (await eventsAbout(id)).map(({ type }) => type);

async function textOf(kind: "ordinary" | "complex") {
  const { pactId } = await aPact(citizen, { status: "co-design", kind, title: "Le aiuole", address: "Piazza Mazzini" });
  await startText(office, { pactId });
  return { pactId, clauses: await clausesNow(pactId) };
}

describe("a clause that is kept", () => {
  test("is written by the office, which is recorded, and texts of its kind begin with it", async () => {
    expect((await listClauseTemplates()).find((each) => each.id === id)).toMatchObject({ ...words, version: 1 });
    expect(await eventsAbout(id)).toMatchObject([
      { type: "clause-template.written", actorId: office.personId, isPublic: false, payload: { version: 1 } },
    ]);
    const ordinary = (await textOf("ordinary")).clauses.filter(({ heading }) => heading === words.heading);
    expect(ordinary.at(-1)).toMatchObject({ body: "Per Le aiuole si usa la fontana in Piazza Mazzini." });
    const complex = (await textOf("complex")).clauses;
    expect(complex.map(({ heading }) => heading)).not.toContain(words.heading);
  });

  test("is nobody else's to write, to change or to put aside", async () => {
    for (const actor of outsiders) {
      await expect(writeClauseTemplate(actor, words)).rejects.toThrow(Refusal);
      await expect(reviseClauseTemplate(actor, revised(1))).rejects.toThrow(Refusal);
      await expect(offerClauseTemplate(actor, { id, offered: false })).rejects.toThrow(Refusal);
    }
    expect(await typesOf()).toEqual(["clause-template.written"]);
    expect(await listClauseVersions(id)).toHaveLength(1);
  });

  test("has words, a use and a place that can be", () => {
    const wrong = [
      { heading: "" },
      { body: "—" },
      { use: "all" },
      { position: "0" },
      { position: "primo" },
      { heading: "x".repeat(161) },
      { body: "x".repeat(6001) },
    ];
    for (const change of wrong) expect(writeClauseTemplateInput.safeParse({ ...words, ...change }).success).toBe(false);
    expect(writeClauseTemplateInput.safeParse({ ...words, position: "55" }).success).toBe(true);
    expect(reviseClauseTemplateInput.safeParse({ ...words, id, version: "0" }).success).toBe(false);
    expect(reviseClauseTemplateInput.safeParse({ ...words, id: "none", version: "1" }).success).toBe(false);
  });
});

describe("a change of it", () => {
  test("is a version more, who wrote it stays, and a text that began before keeps its words", async () => {
    const { pactId } = await textOf("ordinary");
    const before = await clausesNow(pactId);
    await reviseClauseTemplate(office, revised(1, { body: "Si usa l’acqua piovana.", use: "both", position: 3 }));
    expect(await listClauseVersions(id)).toMatchObject([
      { version: 2, body: "Si usa l’acqua piovana.", use: "both", position: 3 },
      { version: 1, body: words.body },
    ]);
    expect(await typesOf()).toEqual(["clause-template.written", "clause-template.revised"]);
    expect(await clausesNow(pactId)).toEqual(before);
    expect((await listClausesFor(db, "complex")).map((each) => each.id)).toContain(id);
  });

  test("of what somebody else changed meanwhile is told to who comes second: of four at once one is written", async () => {
    const results = await atOnce(4, (turn) => reviseClauseTemplate(office, revised(1, { body: `Parole ${turn}.` })));
    expect(succeeded(results)).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(Conflict);
    expect(await listClauseVersions(id)).toHaveLength(2);
    await expect(reviseClauseTemplate(office, revised(1))).rejects.toThrow(Conflict);
    await reviseClauseTemplate(office, revised(2));
    expect((await listClauseVersions(id))[0]).toMatchObject({ version: 3, body: words.body });
  });

  test("of a clause that is not there is not found", async () => {
    const nowhere = randomUUID();
    await expect(reviseClauseTemplate(office, { ...revised(1), id: nowhere })).rejects.toThrow(NotFound);
    await expect(offerClauseTemplate(office, { id: nowhere, offered: false })).rejects.toThrow(NotFound);
  });
});

describe("a clause that is put aside", () => {
  test("begins no text any more, stays readable, and can be taken up again", async () => {
    await offerClauseTemplate(office, { id, offered: false });
    expect((await listClausesFor(db, "ordinary")).map((each) => each.id)).not.toContain(id);
    const all = await listClauseTemplates();
    expect(all.find((each) => each.id === id)?.retiredAt).not.toBeNull();
    expect(all.findIndex(({ retiredAt }) => retiredAt !== null)).toBeGreaterThan(
      all.findLastIndex(({ retiredAt }) => retiredAt === null),
    );
    await offerClauseTemplate(office, { id, offered: true });
    expect((await listClausesFor(db, "ordinary")).map((each) => each.id)).toContain(id);
    expect(await typesOf()).toEqual(["clause-template.written", "clause-template.retired", "clause-template.restored"]);
  });

  test("four times at once is put aside once, and nothing is ever deleted", async () => {
    const kept = await db.$count(clauseTemplates);
    expect(succeeded(await atOnce(4, () => offerClauseTemplate(office, { id, offered: false })))).toHaveLength(4);
    expect(await typesOf()).toEqual(["clause-template.written", "clause-template.retired"]);
    expect(await db.$count(clauseTemplates)).toBe(kept);
  });
});
