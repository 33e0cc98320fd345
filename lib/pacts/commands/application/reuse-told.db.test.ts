// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { aFiledApplication, wholeApplication } from "#db/testing/applications.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { pactNow } from "#db/testing/pacts.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { findDetails } from "../../application-draft.ts";
import { formToday } from "../../application-form.ts";
import { listMembers } from "../../application-members.ts";
import { filedBefore, groupBefore, offerOf } from "../../told-before.ts";
import { filePactAtCounter } from "./file-pact-at-counter.ts";
import { reuseTold } from "./reuse-told.ts";
import { saveApplication } from "./save-application.ts";
import { writeField } from "./write-form-part.ts";

let author: Citizen;

beforeAll(furnishHouse);

beforeEach(async () => {
  author = await aCitizen();
});

const about = "Siamo dodici vicini, ci vediamo dal 2019.";
const answers = { about, objectives: "Fiori", results: "Piazza viva", beneficiaries: "Tutti", activities: "Potare" };
const filed = (by = author, change: Parameters<typeof aFiledApplication>[1] = {}) => aFiledApplication(by, change);

async function aDraftBy(actor: Citizen, change: Partial<Parameters<typeof saveApplication>[1]> = {}) {
  const { id, version } = await saveApplication(actor, {
    id: randomUUID(),
    version: 0,
    applicantKind: "person",
    ...change,
  });
  return { id, version };
}

const offered = async (step: "idea" | "plan" | "resources", id: string) =>
  offerOf(step, { ...(await pactNow(id)), formerlyFor: null });

describe("what an applicant told before", () => {
  it("is offered where a draft says nothing yet, with where it comes from", async () => {
    const { number } = await filed();
    const { id } = await aDraftBy(author);
    const { title } = await pactNow((await filedBefore(await pactNow(id)))?.id ?? "");
    expect(await offered("idea", id)).toMatchObject({ from: { number, title }, answers: [{ key: "about" }] });
    expect(await offered("plan", id)).toBeNull();
    expect(await offered("resources", id)).toMatchObject({
      from: { number },
      resources: [{ kind: "money", description: "Fiori", quantity: 300 }],
    });
  });

  it("is taken over into what is empty, and never over what was written", async () => {
    const questions = (await formToday()).flatMap(({ fields }) => fields).map(({ key }) => key);
    await filed(author, { answers: { ...Object.fromEntries(questions.map((key) => [key, "Sì."])), ...answers } });
    const { id, version } = await aDraftBy(author, { answers: { objectives: "Ombra" } });
    await reuseTold(author, { id, version, step: "idea" });
    await reuseTold(author, { id, version: version + 1, step: "resources" });
    expect(await pactNow(id)).toMatchObject({ answers: { about, objectives: "Ombra" }, version: version + 2 });
    expect((await pactNow(id)).answers).not.toHaveProperty("results");
    expect((await findDetails(id)).resources).toMatchObject([{ kind: "money", description: "Fiori", quantity: 300 }]);
    expect(await offered("idea", id)).toBeNull();

    const own = await aDraftBy(author, {
      answers: { about: "Altro." },
      resources: [{ kind: "people", description: "Noi", quantity: 3 }],
    });
    await reuseTold(author, { ...own, step: "idea" });
    await reuseTold(author, { ...own, step: "resources" });
    expect(await pactNow(own.id)).toMatchObject({ answers: { about: "Altro." }, version: own.version });
    expect((await findDetails(own.id)).resources).toMatchObject([{ kind: "people" }]);
  });

  it("is not taken over an older version than the one that is there", async () => {
    await filed();
    const { id, version } = await aDraftBy(author);
    await saveApplication(author, { id, version, title: "Scritto intanto" });
    await expect(reuseTold(author, { id, version, step: "idea" })).rejects.toMatchObject({ kind: "conflict" });
    expect((await pactNow(id)).answers).toEqual({});
  });

  it("is nobody else's: not another person's, not that of a group or an association for oneself", async () => {
    const [association] = await db
      .insert(associations)
      .values({ kind: "association", name: randomUUID(), registeredOn: "2020-01-01" })
      .returning();
    const associationId = association?.id ?? "";
    const other = await aCitizen();
    for (const personId of [author.personId, other.personId]) {
      await db.insert(delegations).values({ associationId, personId, startsOn: "2020-01-01" });
    }
    await filed(author, { associationId, applicantKind: "association" });
    const alone = await aDraftBy(author);
    expect(await offered("idea", alone.id)).toBeNull();
    await filed(author);
    const stranger = await aDraftBy(await aCitizen());
    expect(await offered("idea", stranger.id)).toBeNull();
    await expect(reuseTold(other, { ...alone, step: "idea" })).rejects.toMatchObject({ kind: "refused" });
    const group = await aDraftBy(author, { applicantKind: "informal-group", applicantName: "Amici" });
    expect(await offered("idea", group.id)).toBeNull();
    const colleague = await aDraftBy(other, { associationId, applicantKind: "association" });
    expect(await offered("idea", colleague.id)).toMatchObject({ answers: [{ key: "about" }] });
    await reuseTold(other, { ...colleague, step: "idea" });
    expect((await pactNow(colleague.id)).answers.about).toBe("Come abbiamo detto in assemblea.");
  });

  it("is the name of the group, too, and who was in it: named, and not taken over", async () => {
    const group = { applicantKind: "informal-group" as const, applicantName: "Amici del muretto" };
    const { version: _, declared: __, associationId: ___, ...content } = await wholeApplication(group);
    const counter = atCounterFor(await anEmployee("participation-officer"), author.personId);
    const members = ["Rosa Neri", "Ugo Bassi"];
    await filePactAtCounter(counter, { ...content, members, identityDocument: "identity-card", form: null });
    const { id } = await aDraftBy(author, { applicantKind: "informal-group" });
    const earlier = await filedBefore(await pactNow(id));
    if (!earlier) throw new Error("the group applied before");
    expect(earlier.applicantName).toBe("Amici del muretto");
    expect(await groupBefore(earlier)).toEqual(members);
    expect(await listMembers(id)).toEqual([]);
  });

  it("is what the office says speaks of who applies, and still asks", async () => {
    await filed();
    const { id } = await aDraftBy(author);
    const fields = (await formToday()).flatMap((section) => section.fields);
    const reporting = fields.find(({ key }) => key === "reporting");
    if (!reporting) throw new Error("the form asks how it will be told of");
    const { key: _, retiredAt: __, ...field } = reporting;
    await writeField(await anEmployee("participation-officer"), { ...field, isAboutApplicant: true });
    expect(await offered("plan", id)).toMatchObject({ answers: [{ key: "reporting" }] });
  });
});
