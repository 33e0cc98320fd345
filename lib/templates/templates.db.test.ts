// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { topics } from "#db/schema/municipality.ts";
import { templates, templateVersions } from "#db/schema/templates.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { offerTemplate } from "./commands/offer-template.ts";
import { reviseTemplate } from "./commands/revise-template.ts";
import { writeTemplate } from "./commands/write-template.ts";
import { listOffered, listTemplates, listVersions } from "./queries.ts";

let officer: Staff;
let referent: Staff;
let guarantor: Staff;
let trainer: Staff;

beforeAll(async () => {
  await db.insert(topics).values([
    { code: "green", name: { it: "Verde", en: "Green" }, position: 0 },
    { code: "school", name: { it: "Scuola", en: "School" }, position: 1 },
  ]);
  [officer, referent, guarantor, trainer] = [
    await addStaff("participation-officer"),
    await addStaff("unit-referent"),
    await addStaff("guarantor"),
    await addStaff("trainer"),
  ];
});

beforeEach(async () => {
  await db.delete(templateVersions);
  await db.delete(templates);
});

const words = { title: "Accolta", topicCode: null, answer: "Abbiamo accolto la proposta.", nextSteps: "" };
const typesOf = async (id: string) => (await eventsAbout(id)).map(({ type }) => type);

describe("a template", () => {
  test("is written by who answers, and every version stays readable", async () => {
    const { id } = await writeTemplate(officer, words);
    await reviseTemplate(referent, { ...words, id, version: 1, title: "Accolta in parte" });
    expect(await listVersions(id)).toMatchObject([
      { version: 2, title: "Accolta in parte" },
      { version: 1, title: "Accolta" },
    ]);
    expect(await listTemplates()).toMatchObject([{ id, version: 2, title: "Accolta in parte" }]);
    expect(await typesOf(id)).toEqual(["template.written", "template.revised"]);
  });

  test("of two who change the same version the second is told, and nothing is lost", async () => {
    const { id } = await writeTemplate(officer, words);
    const both = await atOnce(4, (turn) =>
      reviseTemplate(officer, { ...words, id, version: 1, title: `Turno ${turn}` }),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of both) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Conflict);
    expect(await listVersions(id)).toHaveLength(2);
  });

  test("is offered for its topic and for any, until it is retired", async () => {
    const { id: any } = await writeTemplate(officer, { ...words, title: "Per tutti" });
    const { id: green } = await writeTemplate(officer, { ...words, title: "Verde", topicCode: "green" });
    const offered = async (topic: string | null) => (await listOffered(topic)).map(({ id }) => id);
    expect(await offered("green")).toEqual([green, any]);
    expect(await offered("school")).toEqual([any]);
    expect(await offered(null)).toEqual([any]);
    for (const _ of [1, 2]) await offerTemplate(referent, { id: any, offered: false });
    expect(await offered("green")).toEqual([green]);
    await offerTemplate(referent, { id: any, offered: true });
    expect(await offered("school")).toEqual([any]);
    expect(await typesOf(any)).toEqual(["template.written", "template.retired", "template.restored"]);
  });

  test("is not for others to write, and what is not there cannot be changed", async () => {
    const { id } = await writeTemplate(officer, words);
    for (const actor of [guarantor, trainer]) {
      await expect(writeTemplate(actor, words)).rejects.toBeInstanceOf(Refusal);
      await expect(reviseTemplate(actor, { ...words, id, version: 1 })).rejects.toBeInstanceOf(Refusal);
      await expect(offerTemplate(actor, { id, offered: false })).rejects.toBeInstanceOf(Refusal);
    }
    await expect(reviseTemplate(officer, { ...words, id: crypto.randomUUID(), version: 1 })).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await typesOf(id)).toEqual(["template.written"]);
  });
});
