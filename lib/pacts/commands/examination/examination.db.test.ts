// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases, pastTerms } from "#db/schema/cases.ts";
import { commons } from "#db/schema/commons.ts";
import { pactIntegrations, pactOpinions } from "#db/schema/pact-examination.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import { lastEventOf, toldOfLast } from "#db/testing/told.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { remindOfPactOpinions } from "../../examination-chores.ts";
import { findExamination } from "../../examination-queries.ts";
import { applicantsView, publicView } from "../../examination-view.ts";
import { admit } from "./admit.ts";
import { archive } from "./archive.ts";
import { arrangeVisit } from "./arrange-visit.ts";
import { askOpinion } from "./ask-opinion.ts";
import { assign } from "./assign.ts";
import { classify } from "./classify.ts";
import { giveOpinion } from "./give-opinion.ts";
import { integrate } from "./integrate.ts";
import { pictureVisit } from "./picture-visit.ts";
import { reportVisit } from "./report-visit.ts";
import { requestIntegration } from "./request-integration.ts";
import { takeIn } from "./take-in.ts";

const on = (day: string) => Temporal.Instant.from(`${day}T10:00:00Z`);
const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };
const notHandler = { kind: "refused", text: { key: "pacts.refusals.notHandler" } };
const notOffice = { kind: "refused", text: { key: "pacts.refusals.notOffice" } };
const reasons = "Il progetto è utile al quartiere, e il Servizio può seguirlo.";

let author: Citizen;
let stranger: Citizen;
let officer: Staff;
let referent: Staff;
let trainer: Staff;

beforeAll(async () => {
  await furnishHouse();
  [author, stranger] = await Promise.all([aCitizen(), aCitizen()]);
  [officer, referent, trainer] = await Promise.all([
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
    anEmployee("trainer"),
  ]);
});

let pactId: string;
let caseId: string;

const begin = async (given: Parameters<typeof aPact>[1] = {}, at = on("2026-03-02")) => {
  ({ pactId, caseId } = await aPact(author, given, at));
};
const caseNow = async () => (await db.select().from(cases).where(eq(cases.id, caseId)))[0];
const naming = () => ({ pactId, unitCode: "works", managerId: referent.personId, contactId: officer.personId });

describe("taking in", () => {
  beforeEach(() => begin({ status: "submitted" }));
  const note = "Riguarda il regolamento; la domanda è completa.";

  it("names the unit, the manager and the contact, and begins the term of the review", async () => {
    await takeIn(officer, { ...naming(), note }, on("2026-03-05"));
    expect(await pactNow(pactId)).toMatchObject({
      status: "under-review",
      managerId: referent.personId,
      contactId: officer.personId,
      intakeNote: note,
    });
    // The thirtieth day is 4 April 2026.
    expect(await caseNow()).toMatchObject({
      unitCode: "works",
      officerId: referent.personId,
      ruleKey: "pacts.review-term-ordinary",
      countsFrom: "2026-03-05",
      dueOn: "2026-04-04",
    });
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.taken-in", isPublic: true });
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-taken-in"]);
    expect(await toldOfLast(pactId, referent.personId)).toEqual(["pact-entrusted"]);
  });

  it("is the office's alone, once, with people who work there", async () => {
    for (const actor of [author, trainer, referent]) {
      await expect(takeIn(actor, { ...naming(), note })).rejects.toMatchObject(notOffice);
    }
    await expect(takeIn(officer, { ...naming(), note, contactId: trainer.personId })).rejects.toMatchObject({
      fields: { contactId: { key: "pact-examination.fields.noContact" } },
    });
    await expect(takeIn(officer, { ...naming(), note, managerId: officer.personId })).rejects.toMatchObject({
      fields: { officerId: { key: "examination.fields.notOfUnit" } },
    });
    await takeIn(officer, { ...naming(), note });
    await expect(takeIn(officer, { ...naming(), note })).rejects.toMatchObject(wrongState);
  });

  it("of two officers at once the second finds it taken in", async () => {
    const other = await anEmployee("participation-officer");
    const results = await Promise.allSettled([officer, other].map((one) => takeIn(one, { ...naming(), note })));
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: wrongState });
  });
});

describe("assigning", () => {
  beforeEach(() => begin({ unitCode: "works", managerId: referent.personId, contactId: officer.personId }));
  const reason = "Il verde lo segue un altro ufficio.";

  it("changes who is in charge, or the contact alone, and refuses what changes nothing", async () => {
    await assign(officer, { ...naming(), reason });
    const { contactId } = naming();
    await expect(assign(officer, { ...naming(), contactId, reason })).rejects.toMatchObject({ kind: "invalid" });
    await assign(officer, { ...naming(), contactId: referent.personId, reason });
    expect((await pactNow(pactId)).contactId).toBe(referent.personId);
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-news"]);
    await expect(assign(referent, { ...naming(), reason })).rejects.toMatchObject(notOffice);
  });
});

describe("classifying", () => {
  beforeEach(() => begin({ unitCode: "works" }));

  it("gives a complex pact its own term, counted from the naming, also while the clock stands still", async () => {
    await classify(referent, { pactId, kind: "complex", kindReason: reasons }, on("2026-03-10"));
    expect(await pactNow(pactId)).toMatchObject({ kind: "complex", kindReason: reasons });
    // Sixty days after 2 March end on the first of May, a holiday: the next working day is a Saturday.
    expect(await caseNow()).toMatchObject({ countsFrom: "2026-03-02", dueOn: "2026-05-02" });
    expect(
      (await db.select().from(pastTerms).where(eq(pastTerms.caseId, caseId))).map(({ ruleKey }) => ruleKey),
    ).toEqual(["pacts.review-term-ordinary"]);
    await requestIntegration(referent, { pactId, request: "Manca la planimetria." }, on("2026-03-12"));
    await classify(referent, { pactId, kind: "ordinary", kindReason: reasons }, on("2026-03-13"));
    expect((await caseNow())?.dueOn).toBeNull();
  });

  it("is the handler's, and says something new", async () => {
    const input = () => ({ pactId, kind: "ordinary", kindReason: reasons }) as const;
    for (const actor of [author, trainer]) await expect(classify(actor, input())).rejects.toMatchObject(notHandler);
    await classify(officer, input());
    await expect(classify(officer, input())).rejects.toMatchObject({ kind: "conflict" });
    await begin({ status: "co-design" });
    await expect(classify(officer, input())).rejects.toMatchObject(wrongState);
  });
});

describe("an integration", () => {
  beforeEach(() => begin({ unitCode: "works", managerId: referent.personId }));
  const request = "Manca la planimetria dell’area, e chi tiene gli attrezzi.";
  const reply = { reply: "Ecco la planimetria; gli attrezzi li tiene la bocciofila.", file: null };

  it("stops the clock until it comes, and the term is longer by as much", async () => {
    await requestIntegration(referent, { pactId, request }, on("2026-03-12"));
    expect((await pactNow(pactId)).status).toBe("awaiting-integration");
    expect((await caseNow())?.dueOn).toBeNull();
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-integration-requested"]);
    await integrate(author, { pactId, ...reply }, on("2026-03-22"));
    expect((await pactNow(pactId)).status).toBe("under-review");
    expect((await caseNow())?.dueOn).toBe("2026-04-11");
    expect(await toldOfLast(pactId, referent.personId)).toEqual(["pact-case-news"]);
    const [integration] = (await findExamination(pactId)).integrations;
    expect(integration).toMatchObject({ position: 1, request, reply: reply.reply, until: "2026-04-11" });
  });

  it("is asked for as often as the rule says, by the handler", async () => {
    for (const actor of [author, stranger, trainer]) {
      await expect(requestIntegration(actor, { pactId, request })).rejects.toMatchObject(notHandler);
    }
    await requestIntegration(officer, { pactId, request });
    await expect(requestIntegration(officer, { pactId, request })).rejects.toMatchObject(wrongState);
    await integrate(author, { pactId, ...reply });
    await expect(requestIntegration(officer, { pactId, request })).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.askedOften", params: { most: 1 } },
    });
  });

  it("comes from those who apply, once, in time", async () => {
    await requestIntegration(referent, { pactId, request }, on("2026-03-12"));
    for (const actor of [stranger, referent]) {
      await expect(integrate(actor, { pactId, ...reply })).rejects.toMatchObject({
        text: { key: "pacts.refusals.notParty" },
      });
    }
    await expect(integrate(author, { pactId, ...reply }, on("2026-04-14"))).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.integrationOver" },
    });
    const sent = await Promise.allSettled([1, 2].map(() => integrate(author, { pactId, ...reply }, on("2026-03-13"))));
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.$count(pactIntegrations, eq(pactIntegrations.pactId, pactId))).toBe(1);
  });
});

describe("opinions", () => {
  beforeEach(() => begin({ managerId: officer.personId }));
  const question = "Ci sono tubi o cavi sotto le aiuole?";
  const ofUnit = { asked: "unit", unitCode: "works", bodyName: null, question, dueOn: null } as const;
  const ofHeritage = { ...ofUnit, asked: "heritage", unitCode: null, bodyName: "Soprintendenza ABAP" } as const;
  const said = {
    position: "favourable",
    text: "Nulla da osservare sul progetto.",
    conditions: null,
    file: null,
  } as const;

  it("are asked of a unit by the day of the rule, given once by it alone, and read after the decision", async () => {
    const { opinionId } = await askOpinion(officer, { pactId, ...ofUnit }, on("2026-03-17"));
    // Twenty days later it is Easter Monday.
    expect((await findExamination(pactId)).opinions).toMatchObject([{ dueOn: "2026-04-07" }]);
    expect(await toldOfLast(pactId, referent.personId)).toEqual(["pact-opinion-requested"]);
    const given = { opinionId, ...said, protocolNumber: null };
    for (const actor of [officer, trainer, author]) {
      await expect(giveOpinion(actor, given)).rejects.toMatchObject({
        text: { key: "pact-examination.refusals.notAsked" },
      });
    }
    await giveOpinion(referent, given);
    expect(await toldOfLast(pactId, officer.personId)).toEqual(["pact-opinion-given"]);
    await expect(giveOpinion(referent, given)).rejects.toMatchObject({ kind: "conflict" });
    const examination = await findExamination(pactId);
    expect(publicView(examination, "under-review").opinions).toMatchObject([{ position: null, text: null }]);
    expect(applicantsView(examination, "under-review").opinions).toMatchObject([{ text: null }]);
    expect(publicView(examination, "co-design").opinions).toMatchObject([{ text: said.text, question: "" }]);
  });

  it("of the heritage office are written down by the handler, with the protocol number", async () => {
    const { opinionId } = await askOpinion(officer, { pactId, ...ofHeritage });
    await expect(giveOpinion(officer, { opinionId, ...said, protocolNumber: null })).rejects.toMatchObject({
      fields: { protocolNumber: { key: "fields.required" } },
    });
    await expect(giveOpinion(referent, { opinionId, ...said, protocolNumber: "1/2026" })).rejects.toMatchObject(
      notHandler,
    );
    await giveOpinion(officer, { opinionId, ...said, protocolNumber: "MIC 0004711/2026" });
    expect((await findExamination(pactId)).opinions).toMatchObject([{ protocolNumber: "MIC 0004711/2026" }]);
    await expect(
      db.update(pactOpinions).set({ protocolNumber: null }).where(eq(pactOpinions.id, opinionId)),
    ).rejects.toThrow();
  });

  it("are asked of one at a time, not for a day that has passed, nor after the decision", async () => {
    await askOpinion(officer, { pactId, ...ofHeritage });
    await expect(askOpinion(officer, { pactId, ...ofHeritage, bodyName: "SOPRINTENDENZA abap" })).rejects.toMatchObject(
      { text: { key: "examination.refusals.askedAlready" } },
    );
    await expect(askOpinion(officer, { pactId, ...ofUnit, dueOn: "2020-01-01" })).rejects.toMatchObject({
      fields: { dueOn: { key: "fields.notBeforeToday" } },
    });
    const { opinionId } = await askOpinion(officer, { pactId, ...ofUnit });
    await archive(officer, { pactId, reasons });
    await expect(giveOpinion(referent, { opinionId, ...said, protocolNumber: null })).rejects.toMatchObject(wrongState);
    await expect(askOpinion(officer, { pactId, ...ofUnit })).rejects.toMatchObject(wrongState);
  });

  it("are reminded of before and after their day, once each", async () => {
    await askOpinion(officer, { pactId, ...ofUnit, dueOn: "2026-03-20" }, on("2026-03-10"));
    expect(await remindOfPactOpinions(on("2026-03-11"))).toBe(0);
    expect(await remindOfPactOpinions(on("2026-03-18"))).toBe(1);
    expect(await remindOfPactOpinions(on("2026-03-18"))).toBe(0);
    expect(await remindOfPactOpinions(on("2026-03-23"))).toBe(1);
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.opinion-reminded", isPublic: false });
    expect(await toldOfLast(pactId, officer.personId)).toEqual(["pact-opinion-due"]);
  });
});

describe("a site visit", () => {
  beforeEach(() => begin());
  const visit = { startsAt: on("2026-03-20"), place: "Piazza Mazzini", invited: "Chi propone" };
  const report = "Il terreno è buono, mancano i bordi delle aiuole.";

  it("is told to the applicants, reported after it was held, and shown with pictures in words", async () => {
    const { visitId } = await arrangeVisit(officer, { pactId, ...visit }, on("2026-03-10"));
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-visit-arranged"]);
    await expect(reportVisit(officer, { visitId, report }, on("2026-03-19"))).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.visitToCome" },
    });
    const picture = { visitId, alternative: "Un’aiuola senza bordo", file: onePixel() };
    await expect(pictureVisit(officer, picture)).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.reportFirst" },
    });
    await reportVisit(officer, { visitId, report }, on("2026-03-21"));
    await expect(reportVisit(officer, { visitId, report }, on("2026-03-21"))).rejects.toMatchObject({
      kind: "conflict",
    });
    await pictureVisit(officer, picture);
    expect(publicView(await findExamination(pactId), "under-review").visits).toMatchObject([
      { report, invited: "", photos: [{ alternative: picture.alternative }] },
    ]);
  });

  it("is arranged once, however often the form is sent", async () => {
    const sent = await atOnce(3, () => arrangeVisit(officer, { pactId, ...visit }, on("2026-03-10")));
    expect(new Set(succeeded(sent).map(({ visitId }) => visitId)).size).toBe(1);
    expect((await findExamination(pactId)).visits).toHaveLength(1);
  });

  it("is the handler's, and not in the past", async () => {
    await expect(arrangeVisit(referent, { pactId, ...visit }, on("2026-03-10"))).rejects.toMatchObject(notHandler);
    await expect(arrangeVisit(officer, { pactId, ...visit }, on("2026-03-20"))).rejects.toMatchObject({
      fields: { day: { key: "examination.fields.meetingInThePast" } },
    });
  });
});

describe("admitting", () => {
  it("begins the co-design with its term, once the kind is decided", async () => {
    await begin();
    await expect(admit(officer, { pactId, reasons })).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.notClassified" },
    });
    await classify(officer, { pactId, kind: "ordinary", kindReason: reasons });
    for (const actor of [author, referent, trainer]) {
      await expect(admit(actor, { pactId, reasons })).rejects.toMatchObject(notHandler);
    }
    await admit(officer, { pactId, reasons }, on("2026-03-20"));
    expect(await pactNow(pactId)).toMatchObject({ status: "co-design", reasons });
    expect(await caseNow()).toMatchObject({ ruleKey: "pacts.co-design-term", dueOn: "2026-05-19", closedOn: null });
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-admitted"]);
    await expect(admit(officer, { pactId, reasons })).rejects.toMatchObject(wrongState);
  });

  it("waits for the heritage office on a protected commons: silence is no consent", async () => {
    const [asset] = await db
      .insert(commons)
      .values({ kind: "material", state: "suggested", name: "Torre", description: "Antica", isProtected: true })
      .returning();
    await begin({ kind: "complex", kindReason: reasons, commonsId: asset?.id });
    const missing = { text: { key: "pact-examination.refusals.heritageMissing" } };
    await expect(admit(officer, { pactId, reasons })).rejects.toMatchObject(missing);
    const asking = { asked: "heritage", unitCode: null, bodyName: "Soprintendenza", dueOn: null } as const;
    const { opinionId } = await askOpinion(officer, { pactId, ...asking, question: "Si può intervenire sulla torre?" });
    await expect(admit(officer, { pactId, reasons })).rejects.toMatchObject(missing);
    const given = { position: "with-conditions", conditions: "Solo calce.", protocolNumber: "12/2026" } as const;
    await giveOpinion(officer, { opinionId, ...given, text: "Si può, a queste condizioni.", file: null });
    await admit(officer, { pactId, reasons });
  });
});

it("archiving closes the case with a reason, and nothing leads on", async () => {
  await begin();
  await expect(archive(referent, { pactId, reasons })).rejects.toMatchObject(notHandler);
  await archive(officer, { pactId, reasons });
  expect(await pactNow(pactId)).toMatchObject({ status: "archived", reasons });
  expect((await caseNow())?.closedOn).not.toBeNull();
  expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-archived"]);
  await expect(archive(officer, { pactId, reasons })).rejects.toMatchObject(wrongState);
});

/** The smallest PNG. */
function onePixel(): File {
  const bytes = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  );
  return new File([bytes], "aiuola.png", { type: "image/png" });
}
