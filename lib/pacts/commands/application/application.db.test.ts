// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { commons } from "#db/schema/commons.ts";
import { files } from "#db/schema/files.ts";
import { zones } from "#db/schema/municipality.ts";
import { notifications } from "#db/schema/notifications.ts";
import { pactAttachments, pactDeclarations, pactsAtCounter } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { aFiledApplication, aPicture, wholeApplication } from "#db/testing/applications.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { atCounterFor } from "#lib/accounts/counter.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { canRead } from "#lib/files/policy.ts";
import { findFile } from "#lib/files/queries.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { react } from "#lib/worker/reactions.ts";
import { commonsOf, findDetails, listOfferedCommons, listPactFiles } from "../../application-draft.ts";
import { findFiledForm, formToday, historyOf } from "../../application-form.ts";
import { shownApplication } from "../../application-shown.ts";
import { expireApplications } from "../../application-terms.ts";
import { enclosePactReceipt } from "../../enclose-receipt.ts";
import { listOwnPacts } from "../../own.ts";
import { pactData } from "../../personal-data.ts";
import { pactReceiptFile } from "../../receipt.ts";
import { mayReadPactReceipt } from "../../receipt-access.ts";
import { attachToApplication } from "./attach-to-application.ts";
import { detachFromApplication } from "./detach-from-application.ts";
import { discardApplication } from "./discard-application.ts";
import { filePactAtCounter } from "./file-pact-at-counter.ts";
import { saveApplication } from "./save-application.ts";
import { submitApplication } from "./submit-application.ts";
import { withdrawApplication } from "./withdraw-application.ts";
import { offerFormPart, writeDeclaration, writeField } from "./write-form-part.ts";

let author: Citizen;
let officer: Staff;

const square: [number, number][] = [
  [11, 43],
  [12, 43],
  [12, 44],
  [11, 44],
  [11, 43],
];

beforeAll(async () => {
  await furnishHouse();
  await db
    .update(zones)
    .set({ polygon: { type: "Polygon", coordinates: [square] } })
    .where(eq(zones.code, "north"));
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  author = await aCitizen();
});

const refused = (key: string) => ({ kind: "refused", text: { key } });
const invalid = (field: string, key: string) => ({
  kind: "invalid",
  fields: { [field]: expect.objectContaining({ key }) },
});
const draft = async () => (await saveApplication(author, await wholeApplication())).id;

async function reactTo(subjectId: string, type: string): Promise<string[]> {
  const event = (await eventsAbout(subjectId)).findLast((each) => each.type === type);
  if (!event) throw new Error(`${type} was not recorded`);
  await react(event.id);
  await react(event.id);
  const told = await db.select().from(notifications).where(eq(notifications.eventId, event.id));
  return told.map(({ personId }) => personId);
}

describe("a draft", () => {
  it("keeps what each step says and leaves the rest", async () => {
    const id = randomUUID();
    await saveApplication(author, { id, version: 0, applicantKind: "person" });
    await saveApplication(author, { id, version: 1, title: "Il giardino", answers: { objectives: "Fiori" } });
    await saveApplication(author, { id, version: 2, answers: { activities: "Potare" }, durationMonths: 6 });
    expect(await pactNow(id)).toMatchObject({
      title: "Il giardino",
      durationMonths: 6,
      answers: { objectives: "Fiori", activities: "Potare" },
      version: 3,
    });
    expect(await listOwnPacts(author.personId)).toMatchObject([{ id, status: "draft" }]);
  });

  it("sent twice is one, and the second changes nothing", async () => {
    const written = await wholeApplication();
    const results = await atOnce(4, () => saveApplication(author, written));
    expect(new Set(succeeded(results).map(({ id }) => id))).toEqual(new Set([written.id]));
    expect(await saveApplication(author, written)).toEqual({ id: written.id, version: 1 });
    expect((await findDetails(written.id)).resources).toHaveLength(1);
  });

  it("written on two devices is told to the second, which then writes over it knowingly", async () => {
    const id = await draft();
    await saveApplication(author, { id, version: 1, title: "Dal telefono, in piazza" });
    await expect(saveApplication(author, { id, version: 1, title: "Dal computer" })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await saveApplication(author, { id, version: 2, title: "Dal computer" })).toEqual({ id, version: 3 });
  });

  it("is written by its author alone", async () => {
    const id = await draft();
    const stranger = await aCitizen();
    await expect(saveApplication(stranger, { id, version: 1, title: "Mio" })).rejects.toMatchObject(
      refused("pact-application.refusals.notAuthor"),
    );
    await expect(saveApplication(officer, await wholeApplication())).rejects.toMatchObject(
      refused("pact-application.refusals.staff"),
    );
  });

  it("is not begun by a minor, nor with too weak an identity; where one lives does not matter", async () => {
    const minor = await aCitizen({ birthDate: "2012-01-01" });
    await expect(saveApplication(minor, await wholeApplication())).rejects.toMatchObject(
      refused("eligibility.no.too-young"),
    );
    const weak = await aCitizen({ level: 1 });
    await expect(saveApplication(weak, await wholeApplication())).rejects.toMatchObject(
      refused("eligibility.not-yet.assurance-level"),
    );
    const foreigner = await aCitizen({ residency: "not_resident" });
    expect(await saveApplication(foreigner, await wholeApplication())).toMatchObject({ version: 1 });
  });

  it("keeps its budget and what it asks, replaced as a whole", async () => {
    const id = await draft();
    const resources = [
      { kind: "people" as const, description: "Volontari", quantity: 12 },
      { kind: "equipment" as const, description: "Rastrelli", quantity: null },
    ];
    await saveApplication(author, { id, version: 1, resources, support: [] });
    expect(await findDetails(id)).toMatchObject({ resources, support: [] });
  });

  it("nobody resumes is announced to be removed, then removed with its files", async () => {
    const id = await draft();
    await attachToApplication(author, { pactId: id, file: await aPicture(), kind: "photos", description: "Le aiuole" });
    const later = now().add({ hours: 24 * 336 });
    await expireApplications(later);
    expect((await pactNow(id)).draftWarnedAt).not.toBeNull();
    await expireApplications(later.add({ hours: 24 * 31 }));
    expect(await db.$count(pacts, eq(pacts.id, id))).toBe(0);
    expect(await db.$count(files, eq(files.ownerId, id))).toBe(0);
  });

  it("is thrown away with everything it held", async () => {
    const id = await draft();
    await discardApplication(author, { pactId: id });
    expect(await db.$count(pacts, eq(pacts.id, id))).toBe(0);
    expect(await eventTypesOf(id)).toEqual(["pact.drafted", "pact.discarded"]);
  });
});

describe("an area", () => {
  const tell = (area: string) =>
    draft().then((id) =>
      saveApplication(author, {
        id,
        version: 1,
        place: { point: null, address: null, zoneCode: null, area },
      }).then(() => pactNow(id)),
    );

  it("is kept as a polygon, with a point and its zone", async () => {
    const pact = await tell("43.50000, 11.50000\n43.50000, 11.50100\n43.50100, 11.50100\n");
    expect(pact.area?.coordinates[0]).toHaveLength(4);
    expect(pact).toMatchObject({ zoneCode: "north", longitude: expect.closeTo(11.50067, 4) });
    expect((await shownApplication(pact, "it")).area).toMatchObject({
      corners: 3,
      squareMetres: expect.closeTo(4490, -2),
    });
  });

  it("in the sea is refused, and nothing is written", async () => {
    const id = await draft();
    const place = { point: null, address: "Molo", zoneCode: null, area: "42.5, 10.1\n42.5, 10.2\n42.6, 10.2" };
    await expect(saveApplication(author, { id, version: 1, place })).rejects.toMatchObject(
      invalid("area", "pact-application.area.outside"),
    );
    expect(await pactNow(id)).toMatchObject({ address: "Piazza Mazzini", version: 1 });
  });

  it.each([
    ["crosses itself", "43.5, 11.5\n43.501, 11.501\n43.501, 11.5\n43.5, 11.501", "pact-application.area.crossing"],
    ["has two corners", "43.5, 11.5\n43.501, 11.501", "pact-application.area.fewPoints"],
    ["is no area", "dietro la scuola", "pact-application.area.unreadable"],
    ["is a whole town", "43.2, 11.2\n43.2, 11.8\n43.8, 11.8", "pact-application.area.tooLarge"],
    ["leaves the municipality", "43.5, 11.9999\n43.5, 12.0003\n43.5003, 11.9999", "pact-application.area.outside"],
  ])("that %s is refused", async (_, area, key) => {
    await expect(tell(area)).rejects.toMatchObject(invalid("area", key));
  });
});

describe("filing", () => {
  it("gives a number and a day, opens the case and freezes the form", async () => {
    const { pactId, number, dueOn } = await aFiledApplication(author);
    expect(number).toMatch(/^\d{4}-\d{6}$/);
    const pact = await pactNow(pactId);
    expect(pact).toMatchObject({ status: "submitted", number, applicantName: null });
    const [opened] = await db
      .select()
      .from(cases)
      .where(eq(cases.id, pact.caseId ?? ""));
    expect(opened).toMatchObject({ kind: "pact", number, dueOn, ruleKey: "pacts.intake-term" });
    const filed = await findFiledForm(pactId);
    expect(filed?.[0]?.answers[0]).toMatchObject({ key: "objectives", answer: "Come abbiamo detto in assemblea." });
    await expect(saveApplication(author, { id: pactId, version: 1, title: "Un altro" })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await reactTo(pactId, "pact.submitted")).toEqual([author.personId]);
  });

  it("eight times at once makes one case", async () => {
    const id = await draft();
    const receipts = succeeded(await atOnce(8, () => submitApplication(author, { pactId: id })));
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
    expect(await db.$count(cases, eq(cases.subjectId, id))).toBe(1);
  });

  it("says what is missing, field by field", async () => {
    const id = randomUUID();
    await saveApplication(author, { id, version: 0, applicantKind: "person", title: "Corto" });
    await expect(submitApplication(author, { pactId: id })).rejects.toMatchObject({
      kind: "invalid",
      fields: {
        title: { key: "fields.tooShort" },
        summary: { key: "fields.required" },
        topicCode: { key: "fields.required" },
        address: { key: "pact-application.refusals.noPlace" },
        durationMonths: { key: "fields.required" },
        "answer.objectives": { key: "fields.required" },
      },
    });
  });

  it("takes no longer pact than the rule allows", async () => {
    const { id } = await saveApplication(author, await wholeApplication({ durationMonths: 49 }));
    await expect(submitApplication(author, { pactId: id })).rejects.toMatchObject(
      invalid("durationMonths", "pact-application.refusals.tooLong"),
    );
  });

  it("is possible for what somebody has for themselves already, as a rival", async () => {
    const [asset] = await db
      .insert(commons)
      .values({
        slug: `giardino-${randomUUID()}`,
        kind: "material",
        state: "listed",
        name: "Giardino",
        description: "Un giardino.",
        availability: "exclusive",
      })
      .returning();
    const commonsId = asset?.id ?? "";
    await aPact(author, {
      status: "active",
      commonsId,
      signedOn: "2026-01-01",
      startsOn: "2026-01-01",
      endsOn: "2027-01-01",
      actNumber: "1/2026",
    });
    expect(await commonsOf(commonsId)).toMatchObject({ isExclusive: true, heldBy: expect.any(String) });
    const { pactId } = await aFiledApplication(author, { commonsId });
    const [event] = (await eventsAbout(pactId)).filter(({ type }) => type === "pact.submitted");
    expect(event?.payload).toMatchObject({ isRival: true });
  });

  it("is not possible for what cannot be had: not begun with it, and not sent once it is so", async () => {
    const words = { kind: "material", state: "listed", name: "Palestra", description: "Una palestra." } as const;
    const [asset] = await db
      .insert(commons)
      .values({ ...words, slug: `palestra-${randomUUID()}` })
      .returning();
    const commonsId = asset?.id ?? "";
    const offers = async (chosen?: string) => (await listOfferedCommons(chosen)).some(({ id }) => id === commonsId);
    expect(await offers()).toBe(true);
    const draft = await wholeApplication({ commonsId });
    const { version } = await saveApplication(author, draft);
    await db
      .update(commons)
      .set({ availability: "unavailable", availabilityNote: "Lavori in corso" })
      .where(eq(commons.id, commonsId));
    expect([await offers(), await offers(commonsId)]).toEqual([false, true]);
    await expect(saveApplication(author, await wholeApplication({ commonsId }))).rejects.toMatchObject(
      invalid("commonsId", "commons.item.unavailableText"),
    );
    await saveApplication(author, { ...draft, version, title: "Apriamo la palestra il sabato" });
    await expect(submitApplication(author, { pactId: draft.id })).rejects.toMatchObject(
      refused("commons.item.unavailableText"),
    );
  });

  it("for an association is its delegate's, in its name", async () => {
    const [club] = await db
      .insert(associations)
      .values({ kind: "company", name: "Verde Vivo srl", purpose: "Giardini", registeredOn: "2026-01-01" })
      .returning();
    const associationId = club?.id ?? "";
    const change = await wholeApplication({ applicantKind: "company", associationId });
    await expect(saveApplication(author, change)).rejects.toMatchObject(refused("associations.refusals.notDelegate"));
    await db
      .insert(delegations)
      .values({ associationId, personId: author.personId, startsOn: "2026-01-01", document: "Delega" } as never);
    const { id } = await saveApplication(author, change);
    await submitApplication(author, { pactId: id });
    expect(await pactNow(id)).toMatchObject({ applicantKind: "company", applicantName: "Verde Vivo srl" });
  });

  it("gives a receipt in both languages, on the net and by mail, to those concerned", async () => {
    const { pactId, number } = await aFiledApplication(author);
    expect(await pactReceiptFile(pactId, "it")).toMatchObject({ name: `ricevuta-${number}.pdf` });
    expect(await pactReceiptFile(pactId, "en")).toMatchObject({ name: `receipt-${number}.pdf` });
    const [enclosed] = await enclosePactReceipt({ kind: "pact-submitted", params: { pactId }, locale: "it" });
    expect(enclosed?.content.subarray(0, 5).toString()).toBe("%PDF-");
    const stranger = await aCitizen();
    const readers = [author, officer, stranger, await addStaff("moderator")];
    expect(await Promise.all(readers.map((reader) => mayReadPactReceipt(reader, pactId)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("the files of an application", () => {
  it("say what they are; an identity document is for the office alone", async () => {
    const id = await draft();
    const attach = async (kind: "photos" | "identity", description: string) =>
      attachToApplication(author, { pactId: id, file: await aPicture(), kind, description });
    await attach("photos", "Le aiuole");
    await attach("identity", "La mia carta");
    await submitApplication(author, { pactId: id });
    const [photo, identity] = await listPactFiles(id);
    const [shown, hidden] = [await findFile(photo?.id ?? ""), await findFile(identity?.id ?? "")];
    if (!shown || !hidden) throw new Error("the files are gone");
    const referent = await addStaff("unit-referent", shown.unitCode ?? "");
    expect([officer, referent, author].map((reader) => canRead(reader, shown))).toEqual([true, true, true]);
    expect([officer, referent, author].map((reader) => canRead(reader, hidden))).toEqual([true, false, true]);
  });

  it("are as many as the rule allows, and are taken off again", async () => {
    const id = await draft();
    const attach = async () =>
      attachToApplication(author, { pactId: id, file: await aPicture(), kind: "other", description: "Una pianta" });
    for (let turn = 0; turn < 15; turn += 1) await attach();
    await expect(attach()).rejects.toMatchObject(invalid("file", "filing.refusals.tooManyFiles"));
    const [first] = await listPactFiles(id);
    await detachFromApplication(author, { pactId: id, fileId: first?.id ?? "" });
    expect(await db.$count(pactAttachments, eq(pactAttachments.pactId, id))).toBe(14);
  });
});

describe("withdrawing", () => {
  it("closes the case, with the reason where one was given", async () => {
    const { pactId } = await aFiledApplication(author);
    await expect(withdrawApplication(await aCitizen(), { pactId, reason: null })).rejects.toMatchObject({
      kind: "refused",
    });
    await withdrawApplication(author, { pactId, reason: "Abbiamo cambiato idea" });
    const pact = await pactNow(pactId);
    expect(pact).toMatchObject({ status: "withdrawn", reasons: "Abbiamo cambiato idea" });
    const [opened] = await db
      .select()
      .from(cases)
      .where(eq(cases.id, pact.caseId ?? ""));
    expect(opened?.closedOn).not.toBeNull();
    await expect(withdrawApplication(author, { pactId, reason: null })).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("on paper", () => {
  const onPaper = async (change = {}) => {
    const { version: _, declared: __, associationId: ___, ...content } = await wholeApplication();
    return { ...content, identityDocument: "identity-card" as const, members: [], form: null, ...change };
  };

  it("is filed by an officer for the person, who has it in their area; sent twice it is one", async () => {
    const counter = atCounterFor(officer, author.personId);
    const form = await onPaper();
    const receipts = [await filePactAtCounter(counter, form), await filePactAtCounter(counter, form)];
    expect(receipts[0]).toEqual(receipts[1]);
    expect(await listOwnPacts(author.personId)).toMatchObject([{ id: form.id, number: receipts[0]?.number }]);
    expect(await db.select().from(pactsAtCounter).where(eq(pactsAtCounter.pactId, form.id))).toMatchObject([
      { officerId: officer.personId, identityDocument: "identity-card" },
    ]);
    const dueOn = async () => (await listOwnPacts(author.personId))[0]?.dueOn;
    expect(await dueOn()).toMatch(/^2\d{3}-\d\d-\d\d$/);
    await inTransaction(async (tx) => closeCase(tx, (await pactNow(form.id)).caseId ?? "", now()));
    expect(await dueOn()).toBeNull();
    expect((await findDetails(form.id)).declared.length).toBeGreaterThan(3);
  });

  it("holds the area that is drawn on the paper, within the municipality", async () => {
    const counter = atCounterFor(officer, author.personId);
    const drawn = (area: string) => ({ place: { point: null, address: null, zoneCode: null, area } });
    const corners = "43.5 11.5\n43.5 11.502\n43.502 11.502";
    const form = await onPaper(drawn(corners));
    await filePactAtCounter(counter, form);
    expect(await pactNow(form.id)).toMatchObject({ area: { type: "Polygon" }, zoneCode: "north" });
    const inTheSea = await onPaper(drawn("42 9\n42 9.002\n42.002 9.002"));
    await expect(filePactAtCounter(counter, inTheSea)).rejects.toMatchObject({
      kind: "invalid",
      fields: { area: expect.anything() },
    });
  });

  it("counts who signed the form as the group", async () => {
    const counter = atCounterFor(officer, author.personId);
    const group = { applicantKind: "informal-group" as const, applicantName: "Vicini dei Tigli" };
    await expect(filePactAtCounter(counter, await onPaper(group))).rejects.toMatchObject(
      invalid("members", "pact-application.refusals.fewMembers"),
    );
    const form = await onPaper({ ...group, members: ["Rosa Neri", "Ugo Bassi"] });
    await filePactAtCounter(counter, form);
    expect((await shownApplication(await pactNow(form.id), "it")).members.map(({ name }) => name)).toEqual([
      "Rosa Neri",
      "Ugo Bassi",
    ]);
  });
});

describe("the form", () => {
  const words = { it: "Dichiaro di saper usare gli attrezzi.", en: "I declare that I can use the tools." };
  const declaration = (change = {}) => ({
    id: randomUUID(),
    version: 0,
    position: 900,
    isRequired: true,
    applicants: ["person" as const],
    article: { it: "Regolamento, art. 12", en: "Regulation, art. 12" },
    words,
    ...change,
  });

  it("is written by the office, and keeps every wording", async () => {
    const [section] = await formToday();
    const field = {
      id: randomUUID(),
      version: 0,
      position: 900,
      sectionId: section?.id ?? "",
      kind: "line" as const,
      isRequired: false,
      isAboutApplicant: false,
      label: { it: "Soprannome del luogo?", en: "Nickname of the place?" },
      guidance: { it: "", en: "" },
      example: { it: "", en: "" },
    };
    await expect(writeField(await addStaff("guarantor"), field)).rejects.toMatchObject({ kind: "refused" });
    await writeField(officer, field);
    const revised = { ...field, version: 1, label: { it: "Come lo chiamate?", en: "What do you call it?" } };
    const results = await atOnce(3, () => writeField(officer, revised));
    expect(succeeded(results)).toEqual([{ id: field.id, version: 2 }]);
    expect(await historyOf("field", field.id)).toMatchObject([
      { version: 2, by: "Prova Collaudo" },
      { version: 1, content: { label: field.label } },
    ]);
    const { pactId } = await aFiledApplication(author);
    await writeField(officer, { ...revised, version: 2, label: { it: "Altro nome?", en: "Another name?" } });
    expect(JSON.stringify(await findFiledForm(pactId))).toContain("Come lo chiamate?");
    await offerFormPart(officer, { part: "field", id: field.id, isOffered: false });
    expect((await formToday()).flatMap(({ fields }) => fields).map(({ id }) => id)).not.toContain(field.id);
  });

  it("asks a reworded declaration anew; what was declared keeps its words and its moment", async () => {
    const added = declaration();
    await writeDeclaration(officer, added);
    const id = await draft();
    const { pactId } = await aFiledApplication(await aCitizen());
    await writeDeclaration(officer, { ...added, version: 1, words: { ...words, it: "Dichiaro di saper potare." } });
    await expect(submitApplication(author, { pactId: id })).rejects.toMatchObject(
      invalid(`declared.${added.id}`, "pact-application.refusals.notDeclared"),
    );
    const before = (await findDetails(id)).declared;
    const declared = before.map(({ declarationId }) => declarationId);
    await saveApplication(author, { id, version: 1, declared });
    await submitApplication(author, { pactId: id });
    const kept = (await findDetails(pactId)).declared.find((each) => each.declarationId === added.id);
    expect(kept).toMatchObject({ version: 1, words });
    await db.update(pactDeclarations).set({ retiredAt: new Date() }).where(eq(pactDeclarations.id, added.id));
  });
});

describe("somebody who goes", () => {
  it("takes their drafts along; what was filed stays", async () => {
    const id = await draft();
    const { pactId } = await aFiledApplication(author);
    expect((await pactData(author.personId)).applied).toHaveLength(2);
    await eraseAccount(author);
    await reactTo(author.personId, "account.erased");
    expect(await db.$count(pacts, and(eq(pacts.id, id)))).toBe(0);
    expect(await pactNow(pactId)).toMatchObject({ status: "submitted" });
  });
});
