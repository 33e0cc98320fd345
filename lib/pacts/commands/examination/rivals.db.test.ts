// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pactObservations } from "#db/schema/pact-examination.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, anEmployee, countJobs, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import { lastEventOf, toldOfLast } from "#db/testing/told.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { memberIds } from "../../application-members.ts";
import { keepTermsOfPacts } from "../../examination-chores.ts";
import { findExamination } from "../../examination-queries.ts";
import { applicantsView, publicView } from "../../examination-view.ts";
import { memberToken } from "../../member-token.ts";
import { confirmMember } from "../application/confirm-member.ts";
import { withdrawApplication } from "../application/withdraw-application.ts";
import { admit } from "./admit.ts";
import { agreeToMerger } from "./agree-to-merger.ts";
import { announceRefusal } from "./announce-refusal.ts";
import { answerObservation } from "./answer-observation.ts";
import { archive } from "./archive.ts";
import { callAssembly } from "./call-assembly.ts";
import { callOffAssembly } from "./call-off-assembly.ts";
import { decideObservation } from "./decide-observation.ts";
import { merge } from "./merge.ts";
import { moveAssembly } from "./move-assembly.ts";
import { observe } from "./observe.ts";
import { openToObservations } from "./open-to-observations.ts";
import { proposeMerger } from "./propose-merger.ts";
import { publishAssemblyMinutes } from "./publish-assembly-minutes.ts";
import { refuse } from "./refuse.ts";

const on = (day: string) => Temporal.Instant.from(`${day}T10:00:00Z`);
const notHandler = { text: { key: "pacts.refusals.notHandler" } };
const wrongState = { text: { key: "errors.wrongState" } };

const leftTown = "Chi ha presentato la domanda non abita più qui.";
const notice = "L’area è già affidata alla scuola, e non può essere gestita da altri nello stesso periodo.";

/** How an application can end before anything is signed. */
const ending = {
  archived: (id: string) => archive(officer, { pactId: id, reasons: leftTown }, on("2026-03-22")),
  withdrawn: (id: string, applicant = author) =>
    withdrawApplication(applicant, { pactId: id, reason: null }, on("2026-03-22")),
  refused: async (id: string) => {
    await announceRefusal(officer, { pactId: id, notice }, on("2026-03-21"));
    await refuse(officer, { pactId: id, reasons: notice, answer: null }, on("2026-04-02"));
  },
};

let author: Citizen;
let neighbour: Citizen;
let officer: Staff;
let referent: Staff;
let pactId: string;
let number: string;

beforeAll(async () => {
  await furnishHouse();
  [author, neighbour] = await Promise.all([aCitizen(), aCitizen()]);
  [officer, referent] = await Promise.all([anEmployee("participation-officer"), anEmployee("unit-referent", "works")]);
});

beforeEach(async () => {
  ({ pactId, number } = await aPact(author, { managerId: officer.personId }, on("2026-03-02")));
});

describe("observations", () => {
  const text = "Le aiuole le cura già la scuola: parlatene con le maestre.";
  const open = () => openToObservations(officer, { pactId }, on("2026-03-05"));
  const theOnly = async () => (await findExamination(pactId)).observations[0];

  it("are taken for the days of the rule, and then the review goes on", async () => {
    await expect(openToObservations(referent, { pactId })).rejects.toMatchObject(notHandler);
    await open();
    expect(await pactNow(pactId)).toMatchObject({ status: "open-to-observations", observationsUntil: "2026-04-04" });
    await observe(neighbour, { pactId, text }, on("2026-04-04"));
    await expect(observe(await aCitizen(), { pactId, text }, on("2026-04-05"))).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.observationsOver" },
    });
    await keepTermsOfPacts(on("2026-04-04"));
    expect((await pactNow(pactId)).status).toBe("open-to-observations");
    await Promise.all([keepTermsOfPacts(on("2026-04-05")), keepTermsOfPacts(on("2026-04-05"))]);
    expect((await pactNow(pactId)).status).toBe("under-review");
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.observations-ended", payload: { observations: 1 } });
    expect((await eventTypesOf(pactId)).filter((type) => type === "pact.observations-ended")).toHaveLength(1);
    await expect(open()).rejects.toMatchObject({ text: { key: "pact-examination.refusals.observedBefore" } });
    await expect(observe(author, { pactId, text })).rejects.toMatchObject({ kind: "refused" });
  });

  it("are one a person, from others than those who apply, however often they are sent", async () => {
    await open();
    for (const [actor, key] of [
      [author, "ownPact"],
      [officer, "staffObserves"],
    ] as const) {
      await expect(observe(actor, { pactId, text }, on("2026-03-06"))).rejects.toMatchObject({
        text: { key: `pact-examination.refusals.${key}` },
      });
    }
    const sent = Array.from({ length: 4 }, () => observe(neighbour, { pactId, text }, on("2026-03-06")));
    const results = await Promise.allSettled(sent);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.$count(pactObservations, eq(pactObservations.pactId, pactId))).toBe(1);
  });

  it("are read by the office first, then by everyone without the name, and answered once", async () => {
    await open();
    await observe(neighbour, { pactId, text }, on("2026-03-06"));
    expect(await toldOfLast(pactId, officer.personId)).toEqual(["pact-case-news"]);
    const observationId = (await theOnly())?.id ?? "";
    expect(publicView(await findExamination(pactId), "open-to-observations").observations).toEqual([]);
    expect(applicantsView(await findExamination(pactId), "open-to-observations").observations).toEqual([]);
    const publish = { observationId, decision: "publish", reason: null } as const;
    await expect(decideObservation(referent, publish)).rejects.toMatchObject(notHandler);
    const answer = "Ne parliamo con la scuola prima di decidere.";
    await expect(answerObservation(officer, { observationId, answer })).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.publishFirst" },
    });
    await decideObservation(officer, publish);
    await answerObservation(officer, { observationId, answer });
    expect(await toldOfLast(pactId, neighbour.personId)).toEqual(["pact-observation-answered"]);
    await expect(answerObservation(officer, { observationId, answer })).rejects.toMatchObject({ kind: "conflict" });
    expect(publicView(await findExamination(pactId), "open-to-observations").observations).toMatchObject([
      { text, answer, author: null, authorId: "" },
    ]);
  });

  it("that are withheld say why to who wrote them, and can be published after all", async () => {
    await open();
    await observe(neighbour, { pactId, text }, on("2026-03-06"));
    const observationId = (await theOnly())?.id ?? "";
    await decideObservation(officer, { observationId, decision: "withhold", reason: "Nomina una persona." });
    expect(await lastEventOf(pactId)).toMatchObject({ isPublic: false });
    expect(await toldOfLast(pactId, neighbour.personId)).toEqual(["pact-observation-withheld"]);
    await decideObservation(officer, { observationId, decision: "publish", reason: null });
    expect(await theOnly()).toMatchObject({ state: "published", withheldReason: null });
  });
});

describe("an assembly", () => {
  const time = { startsAt: on("2026-04-10"), endsAt: on("2026-04-10").add({ hours: 2 }) };
  const assembly = { ...time, place: "Sala civica", about: "La proposta per le aiuole." };
  const minutes = "Presenti trenta persone; si è discusso degli orari e di chi tiene gli attrezzi.";

  it("is called within the days of the rule from the publication, and its minutes are published once", async () => {
    await openToObservations(officer, { pactId }, on("2026-03-05"));
    await expect(callAssembly(officer, { pactId, ...assembly }, on("2026-03-21"))).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.assemblyLate" },
    });
    await expect(callAssembly(referent, { pactId, ...assembly }, on("2026-03-20"))).rejects.toMatchObject(notHandler);
    const sent = await atOnce(3, () => callAssembly(officer, { pactId, ...assembly }, on("2026-03-20")));
    const [assemblyId = "", ...others] = new Set(succeeded(sent).map((each) => each.assemblyId));
    expect(others).toEqual([]);
    expect((await eventTypesOf(pactId)).filter((type) => type === "pact.assembly-called")).toHaveLength(1);
    await expect(publishAssemblyMinutes(officer, { assemblyId, minutes }, on("2026-04-09"))).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.assemblyToCome" },
    });
    await publishAssemblyMinutes(officer, { assemblyId, minutes }, on("2026-04-12"));
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.assembly-minutes-published", isPublic: true });
    await expect(publishAssemblyMinutes(officer, { assemblyId, minutes }, on("2026-04-12"))).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});

describe("an assembly that changes", () => {
  const lastsTwoHours = (day: string) => ({ startsAt: on(day), endsAt: on(day).add({ hours: 2 }) });
  const reason = "La sala è inagibile per lavori al tetto.";
  const arranged = { ...lastsTwoHours("2026-04-10"), place: "Sala civica" };
  const theOnly = async () => (await findExamination(pactId)).assemblies[0];
  const called = () =>
    callAssembly(officer, { pactId, ...arranged, about: "Le aiuole e chi le cura." }, on("2026-03-20"));

  it("is moved for a reason, with where it was, and those who apply are told", async () => {
    const { assemblyId } = await called();
    const later = { assemblyId, ...lastsTwoHours("2026-04-17"), place: "Biblioteca", reason };
    await expect(moveAssembly(referent, later, on("2026-03-21"))).rejects.toMatchObject(notHandler);
    await expect(moveAssembly(author, later, on("2026-03-21"))).rejects.toMatchObject(notHandler);
    for (const [change, key] of [
      [lastsTwoHours("2026-03-01"), "examination.fields.meetingInThePast"],
      [arranged, "examination.fields.sameMeeting"],
    ] as const) {
      await expect(moveAssembly(officer, { ...later, ...change }, on("2026-03-21"))).rejects.toMatchObject({
        fields: { day: { key } },
      });
    }
    await moveAssembly(officer, later, on("2026-03-21"));
    const { sequence, movedFrom, moveReason, place } = (await theOnly()) ?? {};
    expect({ sequence, place, moveReason, from: movedFrom?.toISOString() }).toEqual({
      ...{ sequence: 1, place: "Biblioteca", moveReason: reason, from: "2026-04-10T10:00:00.000Z" },
    });
    expect(await lastEventOf(pactId)).toMatchObject({
      type: "pact.assembly-moved",
      isPublic: true,
      payload: { reason },
    });
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-news"]);
  });

  it("is called off once", async () => {
    const { assemblyId } = await called();
    const off = { assemblyId, callingOffReason: reason };
    await expect(callOffAssembly(referent, off)).rejects.toMatchObject(notHandler);
    const results = await Promise.allSettled([1, 2, 3].map(() => callOffAssembly(officer, off, on("2026-03-23"))));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await theOnly()).toMatchObject({ callingOffReason: reason, sequence: 1 });
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.assembly-called-off", isPublic: true });
    await expect(callOffAssembly(officer, off)).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.assemblyCalledOff" },
    });
  });

  it.each(["archived", "withdrawn", "refused"] as const)(
    "is called off with the application that is %s while it is still to come",
    async (status) => {
      const { assemblyId } = await called();
      await ending[status](pactId);
      expect((await pactNow(pactId)).status).toBe(status);
      expect(await theOnly()).toMatchObject({ callingOffReason: "La proposta non è più all’esame.", sequence: 1 });
      expect(await eventTypesOf(pactId)).toContain("pact.assembly-called-off");
      const again = { assemblyId, ...lastsTwoHours("2026-05-01"), place: "Altrove", reason };
      await expect(moveAssembly(officer, again, on("2026-04-03"))).rejects.toMatchObject(wrongState);
    },
  );

  it("stays as it was held when the application ends afterwards", async () => {
    await called();
    await archive(officer, { pactId, reasons: leftTown }, on("2026-04-11"));
    expect(await theOnly()).toMatchObject({ calledOffAt: null, sequence: 0 });
    expect(await eventTypesOf(pactId)).not.toContain("pact.assembly-called-off");
  });

  it("that was called off is neither held nor moved", async () => {
    const { assemblyId } = await called();
    await callOffAssembly(officer, { assemblyId, callingOffReason: reason }, on("2026-03-21"));
    const minutes = "Presenti trenta persone; si è discusso degli orari e di chi tiene gli attrezzi.";
    const refused = { text: { key: "pact-examination.refusals.assemblyCalledOff" } };
    await expect(publishAssemblyMinutes(officer, { assemblyId, minutes }, on("2026-04-12"))).rejects.toMatchObject(
      refused,
    );
    const again = { assemblyId, ...lastsTwoHours("2026-05-01"), place: "Altrove", reason };
    await expect(moveAssembly(officer, again, on("2026-03-22"))).rejects.toMatchObject(refused);
  });
});

describe("merging rivals", () => {
  let rival: Citizen;
  let rivalId: string;
  let rivalNumber: string;
  const reason = "Le due proposte riguardano le stesse aiuole e si completano.";

  beforeEach(async () => {
    rival = await aCitizen();
    ({ pactId: rivalId, number: rivalNumber } = await aPact(rival, {}, on("2026-03-10")));
  });

  const propose = () => proposeMerger(officer, { pactId: rivalId, into: number, reason });
  const say = (actor: Citizen, ownId: string, mergerId: string, decision: "accept" | "decline" = "accept") =>
    agreeToMerger(actor, { mergerId, pactId: ownId, decision, reason: decision === "accept" ? null : reason });

  it("waits for both sides, closes the one case and lets its people join the other", async () => {
    const { mergerId } = await propose();
    expect(await toldOfLast(rivalId, rival.personId)).toEqual(["pact-merger-proposed"]);
    expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-merger-proposed"]);
    await expect(say(neighbour, rivalId, mergerId)).rejects.toMatchObject({
      text: { key: "pacts.refusals.notApplicant" },
    });
    await expect(say(neighbour, randomUUID(), mergerId)).rejects.toMatchObject({ kind: "not-found" });
    await say(rival, rivalId, mergerId);
    await expect(say(rival, rivalId, mergerId)).rejects.toMatchObject({ kind: "conflict" });
    await expect(merge(officer, { pactId: rivalId })).rejects.toMatchObject({
      text: { key: "pact-examination.refusals.notBothAgreed" },
    });
    await say(author, pactId, mergerId);
    await expect(merge(referent, { pactId: rivalId })).rejects.toMatchObject({
      text: { key: "pacts.refusals.notOffice" },
    });
    await merge(officer, { pactId: rivalId });
    expect(await pactNow(rivalId)).toMatchObject({ status: "merged", mergedIntoId: pactId, reasons: reason });
    const [closed] = await db.select().from(cases).where(eq(cases.number, rivalNumber));
    expect(closed?.closedOn).not.toBeNull();
    expect(await memberIds(db, pactId)).toEqual([rival.personId]);
    expect((await pactNow(pactId)).applicantKind).toBe("informal-group");
    expect((await findExamination(pactId)).mergedHere).toMatchObject([{ number: rivalNumber }]);
    expect(await toldOfLast(pactId, rival.personId)).toEqual(["pact-news"]);
    await expect(merge(officer, { pactId: rivalId })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("asks the parents of minors about the other application, which may already be open to observations", async () => {
    const parent = await aCitizen();
    const email = `${parent.personId}@posta.example`;
    await db.update(people).set({ email }).where(eq(people.id, parent.personId));
    const before = new Date("2026-03-11T10:00Z");
    await db.insert(pactMembers).values({
      ...{ pactId: rivalId, name: "Rosa Neri", bornOn: "2012-03-04", responsibleId: rival.personId },
      ...{ consentById: parent.personId, invitedAt: before, expiresAt: before, confirmedAt: before },
    });
    const { mergerId } = await propose();
    await say(rival, rivalId, mergerId);
    await say(author, pactId, mergerId);
    await openToObservations(officer, { pactId }, on("2026-03-12"));
    await merge(officer, { pactId: rivalId }, on("2026-03-13"));
    const [asked] = await db
      .select()
      .from(pactMembers)
      .where(and(eq(pactMembers.pactId, pactId), isNull(pactMembers.confirmedAt)));
    expect(asked).toMatchObject({ name: "Rosa Neri", email, responsibleId: rival.personId, consentById: null });
    expect(await countJobs("pact-invitation", { memberId: asked?.id ?? "" })).toBe(1);
    const token = memberToken(asked ?? { id: "", email: null, invitedAt: before });
    await confirmMember(parent, { token, consents: true }, on("2026-03-14"));
    expect(await pactNow(pactId)).toMatchObject({ applicantKind: "informal-group" });
  });

  it("ends where one side declines, and can be proposed again", async () => {
    const { mergerId } = await propose();
    await expect(propose()).rejects.toMatchObject({ kind: "conflict" });
    await say(author, pactId, mergerId, "decline");
    await expect(merge(officer, { pactId: rivalId })).rejects.toMatchObject({ kind: "not-found" });
    await expect(say(rival, rivalId, mergerId)).rejects.toMatchObject({ kind: "conflict" });
    await propose();
  });

  it.each(["archived", "withdrawn", "refused"] as const)(
    "is not waited for any more where one of the two is %s, and the other can go on elsewhere",
    async (status) => {
      const { mergerId } = await propose();
      await ending[status](pactId);
      expect((await findExamination(rivalId)).mergers).toMatchObject([{ id: mergerId, state: "lapsed" }]);
      expect(await lastEventOf(rivalId)).toMatchObject({
        ...{ type: "pact.merger-lapsed", isPublic: false },
        payload: { mergerId, with: number },
      });
      expect(await toldOfLast(rivalId, rival.personId)).toEqual(["pact-news"]);
      await expect(say(rival, rivalId, mergerId)).rejects.toMatchObject({ kind: "conflict" });
      const third = await aPact(neighbour, {}, on("2026-03-11"));
      await proposeMerger(officer, { pactId: rivalId, into: third.number, reason });
    },
  );

  it("is not waited for either where the one that was to go on elsewhere ends or is admitted", async () => {
    await propose();
    await ending.withdrawn(rivalId, rival);
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.merger-lapsed", payload: { with: rivalNumber } });
    const third = await aPact(neighbour, { kind: "complex", kindReason: reason }, on("2026-03-11"));
    await proposeMerger(officer, { pactId: third.pactId, into: number, reason });
    await admit(officer, { pactId: third.pactId, reasons: reason }, on("2026-03-12"));
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.merger-lapsed", payload: { with: third.number } });
  });

  it("into one that goes on in a third lapses with it", async () => {
    const third = await aPact(neighbour, {}, on("2026-03-11"));
    const { mergerId } = await propose();
    await say(rival, rivalId, mergerId);
    await say(author, pactId, mergerId);
    await proposeMerger(officer, { pactId: third.pactId, into: rivalNumber, reason });
    await merge(officer, { pactId: rivalId });
    expect((await findExamination(third.pactId)).mergers).toMatchObject([{ state: "lapsed" }]);
    expect((await findExamination(pactId)).mergers).toMatchObject([{ state: "done" }]);
  });

  it("is proposed by the office alone, into another that is still examined", async () => {
    await expect(proposeMerger(referent, { pactId: rivalId, into: number, reason })).rejects.toMatchObject({
      text: { key: "pacts.refusals.notOffice" },
    });
    await expect(proposeMerger(officer, { pactId: rivalId, into: rivalNumber, reason })).rejects.toMatchObject({
      fields: { into: { key: "examination.fields.intoItself" } },
    });
    const late = await aPact(author, { status: "co-design" });
    await expect(proposeMerger(officer, { pactId: rivalId, into: late.number, reason })).rejects.toMatchObject({
      fields: { into: { key: "examination.fields.cannotReceive" } },
    });
    await expect(proposeMerger(officer, { pactId: late.pactId, into: number, reason })).rejects.toMatchObject(
      wrongState,
    );
  });

  it("proposed both ways at once stands one way", async () => {
    const both = await Promise.allSettled([propose(), proposeMerger(officer, { pactId, into: rivalNumber, reason })]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
