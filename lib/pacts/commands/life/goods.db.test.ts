// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { pactInsured, pactRequests } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { forgetPactPeople, remindOfLoans, remindOfRequests } from "../../life-chores.ts";
import { listRequests } from "../../life-queries.ts";
import { answerRequest } from "./answer-request.ts";
import { callOffPactMeeting } from "./call-off-pact-meeting.ts";
import { callPactMeeting } from "./call-pact-meeting.ts";
import { confirmLoan } from "./confirm-loan.ts";
import { insure } from "./insure.ts";
import { lend } from "./lend.ts";
import { makeRequest } from "./make-request.ts";
import { minutePactMeeting } from "./minute-pact-meeting.ts";
import { recordPactVisit } from "./record-pact-visit.ts";
import { strikeInsured } from "./strike-insured.ts";
import { takeBack } from "./take-back.ts";
import { tellRemedy } from "./tell-remedy.ts";

let author: Citizen;
let office: Staff;
let green: Staff;
let stranger: Citizen;
let pactId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, office, green, stranger] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
    aCitizen(),
  ]);
});

beforeEach(async () => {
  ({ pactId } = await anActivePact(author));
});

const notParty = { text: { key: "pacts.refusals.notParty" } };
const notHandler = { text: { key: "pacts.refusals.notHandler" } };

describe("requests to the municipality", () => {
  const ask = () => ({ pactId, id: randomUUID(), kind: "material" as const, what: "Dieci sacchi di terriccio." });
  const answer = (id: string) => ({ pactId, id, outcome: "granted" as const, answer: "Li consegniamo lunedì." });

  it("are numbered, and owed an answer on a working day", async () => {
    // Thirty days from the 16th of July end on the 15th of August, a Saturday and a holiday; then comes a Sunday.
    await makeRequest(author, ask(), Temporal.Instant.from("2026-07-16T10:00Z"));
    await atOnce(3, () => makeRequest(author, ask(), noon));
    const { requests } = await listRequests(pactId);
    expect(requests.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(requests.at(-1)?.dueOn).toBe("2026-08-17");
  });

  it("are the parties' to make and the unit's to answer, once", async () => {
    const request = ask();
    await expect(makeRequest(stranger, request, noon)).rejects.toMatchObject(notParty);
    await expect(makeRequest(office, request, noon)).rejects.toMatchObject(notParty);
    await makeRequest(author, request, noon);
    await expect(answerRequest(author, answer(request.id), noon)).rejects.toMatchObject(notHandler);
    await expect(answerRequest(green, answer(request.id), noon)).rejects.toMatchObject(notHandler);
    const results = await atOnce(3, () => answerRequest(office, answer(request.id), noon));
    expect(succeeded(results)).toHaveLength(1);
    expect(await eventTypesOf(pactId)).toEqual(["pact.request-made", "pact.request-answered"]);
    for (const event of await eventsAbout(pactId)) await react(event.id);
    const told = await db.select().from(notifications).where(eq(notifications.personId, author.personId));
    expect(told.map(({ params }) => (params as { step: string }).step)).toContain("pact.request-answered");
  });

  it("remind the desk before and after the day, once each", async () => {
    const request = ask();
    await makeRequest(author, request, noon);
    const reminders = async () =>
      (await eventsAbout(pactId)).flatMap(({ type, payload }) =>
        type === "pact.request-reminded" ? [payload.reminded] : [],
      );
    await remindOfRequests(daysAfter(2));
    expect(await reminders()).toEqual([]);
    await Promise.all([remindOfRequests(daysAfter(27)), remindOfRequests(daysAfter(27))]);
    expect(await reminders()).toEqual(["before"]);
    await remindOfRequests(daysAfter(33));
    await remindOfRequests(daysAfter(34));
    expect(await reminders()).toEqual(["before", "after"]);
    await answerRequest(office, answer(request.id), daysAfter(34));
    await db.update(pactRequests).set({ reminded: null }).where(eq(pactRequests.pactId, pactId));
    await remindOfRequests(daysAfter(35));
    expect(await reminders()).toHaveLength(2);
  });
});

describe("loans", () => {
  const loan = () => ({
    pactId,
    id: randomUUID(),
    what: "Rastrello",
    quantity: 3,
    lentOn: "2026-06-10",
    dueOn: "2026-06-20",
  });
  const back = (id: string) => ({
    pactId,
    id,
    returnedOn: "2026-06-15",
    condition: "good" as const,
    conditionNote: null,
  });

  it("go out, are confirmed and come back", async () => {
    const lent = loan();
    await expect(lend(author, lent, noon)).rejects.toMatchObject(notHandler);
    await lend(office, lent, noon);
    await expect(confirmLoan(office, { pactId, id: lent.id }, noon)).rejects.toMatchObject(notParty);
    await atOnce(3, () => confirmLoan(author, { pactId, id: lent.id }, noon));
    await takeBack(office, back(lent.id), daysAfter(6));
    await expect(takeBack(office, back(lent.id), daysAfter(6))).rejects.toMatchObject({ kind: "conflict" });
    expect(await eventTypesOf(pactId)).toEqual(["pact.goods-lent", "pact.goods-received", "pact.goods-returned"]);
  });

  it("come back also when the pact is over, and with a word where they are not whole", async () => {
    const lent = loan();
    await lend(office, lent, noon);
    await db
      .update(pacts)
      .set({ status: "concluded", endedOn: "2026-06-12", endingReason: "Fine." })
      .where(eq(pacts.id, pactId));
    await expect(lend(office, loan(), daysAfter(6))).rejects.toMatchObject({ kind: "conflict" });
    await expect(takeBack(office, { ...back(lent.id), condition: "damaged" }, daysAfter(6))).rejects.toMatchObject({
      fields: { conditionNote: { key: "pact-life.problems.conditionNote" } },
    });
    await expect(takeBack(office, { ...back(lent.id), returnedOn: "2026-06-01" }, daysAfter(6))).rejects.toMatchObject({
      fields: { returnedOn: { key: "pact-life.problems.returnedOn" } },
    });
    await takeBack(office, back(lent.id), daysAfter(6));
  });

  it("remind of themselves until they are back", async () => {
    const lent = loan();
    await lend(office, lent, noon);
    expect(await remindOfLoans(daysAfter(6))).toBe(1);
    expect(await remindOfLoans(daysAfter(6))).toBe(0);
    expect(await remindOfLoans(daysAfter(12))).toBe(1);
  });

  it("without a day of their own are due when the pact ends", async () => {
    const lent = { ...loan(), dueOn: null };
    await lend(office, lent, noon);
    expect(await remindOfLoans(daysAfter(20))).toBe(0);
    const ended = { status: "concluded", endedOn: "2026-07-10", endingReason: "Fine." } as const;
    await db.update(pacts).set(ended).where(eq(pacts.id, pactId));
    expect(await remindOfLoans(daysAfter(27))).toBe(1);
    expect(await remindOfLoans(daysAfter(40))).toBe(1);
    expect(await remindOfLoans(daysAfter(41))).toBe(0);
    const told = (await eventsAbout(pactId)).filter(({ type }) => type === "pact.loan-reminded");
    expect(told.map(({ payload }) => [payload.reminded, payload.dueOn])).toEqual([
      ["before", "2026-07-10"],
      ["after", "2026-07-10"],
    ]);
  });
});

describe("the insurance list", () => {
  const person = (name = "Rosa Verdi") => ({
    pactId,
    id: randomUUID(),
    name,
    birthDate: "1990-02-03",
    fromDay: "2026-06-10",
    toDay: null,
  });

  it("is written by both sides, names nobody in the journal, and strikes who should not be on it", async () => {
    const rosa = person();
    await insure(author, rosa, noon);
    await insure(office, { ...person(), fromDay: "2026-07-01" }, noon);
    await insure(author, { ...person(), id: randomUUID() }, noon);
    await expect(insure(stranger, person(), noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.notASide" },
    });
    expect(await db.$count(pactInsured, eq(pactInsured.pactId, pactId))).toBe(2);
    expect(JSON.stringify(await eventsAbout(pactId))).not.toContain("Rosa");
    await strikeInsured(author, { pactId, id: rosa.id }, noon);
    expect(await db.$count(pactInsured, eq(pactInsured.pactId, pactId))).toBe(1);
  });

  it("is forgotten some months after the end, by the rule", async () => {
    await insure(author, person(), noon);
    await db
      .update(pacts)
      .set({ status: "concluded", endedOn: "2026-06-12", endingReason: "Fine." })
      .where(eq(pacts.id, pactId));
    expect(await forgetPactPeople(Temporal.Instant.from("2028-06-12T10:00Z"))).toBe(0);
    expect(await forgetPactPeople(Temporal.Instant.from("2028-06-13T10:00Z"))).toBe(1);
    expect(await eventTypesOf(pactId)).toContain("pact.insurance-forgotten");
  });
});

describe("meetings and visits", () => {
  const meeting = () => ({
    pactId,
    id: randomUUID(),
    startsAt: daysAfter(5),
    place: "Sala della Giunta",
    agenda: "Il programma dell’estate.",
  });

  it("are called by either side, and minuted by the office once they were held", async () => {
    const called = meeting();
    await callPactMeeting(author, called, noon);
    const minutes = { pactId, id: called.id, minutes: "Si è deciso di piantare due tigli." };
    await expect(minutePactMeeting(office, minutes, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.notYetHeld" },
    });
    await expect(minutePactMeeting(author, minutes, daysAfter(6))).rejects.toMatchObject(notHandler);
    await minutePactMeeting(office, minutes, daysAfter(6));
    await expect(
      callOffPactMeeting(author, { pactId, id: called.id, reason: "Non serve più." }, daysAfter(6)),
    ).rejects.toMatchObject({ text: { key: "pact-life.refusals.meetingOver" } });
    await expect(callPactMeeting(stranger, meeting(), noon)).rejects.toMatchObject({ kind: "refused" });
  });

  it("ask for remedies by a day, and the citizens tell how they did it", async () => {
    const visit = {
      pactId,
      id: randomUUID(),
      visitedOn: "2026-06-09",
      findings: "La fontanella perde e le aiuole sono secche.",
      remedies: "Annaffiare le aiuole ogni sera.",
      remedyBy: "2026-06-20",
      alternative: null,
      photo: null,
    };
    await expect(recordPactVisit(author, visit, noon)).rejects.toMatchObject(notHandler);
    await expect(recordPactVisit(office, { ...visit, visitedOn: "2026-06-11" }, noon)).rejects.toMatchObject({
      kind: "invalid",
    });
    await recordPactVisit(office, visit, noon);
    const told = { pactId, id: visit.id, remedyNote: "Annaffiamo a turno ogni sera." };
    await expect(tellRemedy(office, told, noon)).rejects.toMatchObject(notParty);
    await tellRemedy(author, told, noon);
    await expect(tellRemedy(author, told, noon)).rejects.toMatchObject({ kind: "conflict" });
    expect(await eventTypesOf(pactId)).toEqual(["pact.visited", "pact.remedy-told"]);
  });
});
