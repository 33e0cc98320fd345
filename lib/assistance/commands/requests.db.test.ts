// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { letters, requests } from "#db/schema/assistance.ts";
import { assignments, cases, suspensions } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { streets, zones } from "#db/schema/municipality.ts";
import { notifications } from "#db/schema/notifications.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, anEmployee, countJobs, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { anOpenRequest, aReport, aVisitor, requestAndCase, tokensOf } from "#db/testing/requests.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { react } from "#lib/worker/reactions.ts";
import { findLinked, findOwnRequest, findRequestFile } from "../queries.ts";
import { resumeSilentRequests } from "../resume-silent-requests.ts";
import { answerRequest } from "./answer-request.ts";
import { askForMore } from "./ask-for-more.ts";
import { askNewLink } from "./ask-new-link.ts";
import { assignRequest } from "./assign-request.ts";
import { closeRequest } from "./close-request.ts";
import { confirmRequest } from "./confirm-request.ts";
import { integrateByLink, integrateRequest } from "./integrate-request.ts";
import { leaveRequest } from "./leave-request.ts";
import { openRequest } from "./open-request.ts";
import { registerRequest } from "./register-request.ts";
import { takeRequest } from "./take-request.ts";

let person: Citizen;
let other: Citizen;
let officer: Staff;
let works: Staff;
let moderator: Staff;

beforeAll(async () => {
  await furnishHouse();
  await drawNorth();
  [person, other, officer, works, moderator] = await Promise.all([
    aCitizen(),
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
    anEmployee("moderator"),
  ]);
});

/** A zone with its outline and a street in it. */
async function drawNorth(): Promise<void> {
  const outline: [number, number][] = [
    [11, 43],
    [12, 43],
    [12, 44],
    [11, 44],
  ];
  const polygon = { type: "Polygon" as const, coordinates: [outline] };
  await db.update(zones).set({ polygon }).where(eq(zones.code, "north"));
  await db.insert(streets).values({ name: "Via del Greto", zoneCode: "north", longitude: 11.5, latitude: 43.5 });
}

const answer = { outcome: "planned", answer: "La squadra sostituisce la lampada giovedì mattina." } as const;
const refused = (reason: string) => ({ kind: "refused", text: { key: reason } });
const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };

/** Lets the reactions to everything that happened to a request run, twice: a second run must change nothing. */
async function reactTo(id: string): Promise<void> {
  const told = await db.select({ id: events.id }).from(events).where(eq(events.subjectId, id)).orderBy(events.id);
  for (const event of [...told, ...told]) await react(event.id);
}

const toldKinds = async (personId: string, requestId: string) => {
  const rows = await db.select().from(notifications).where(eq(notifications.personId, personId));
  return rows.filter(({ params }) => params.requestId === requestId).map(({ kind }) => kind);
};

describe("who signed in", () => {
  it("has a case with number, unit and term at once, and a receipt", async () => {
    const { id, number, dueOn } = await anOpenRequest(person, {}, Temporal.Instant.from("2026-03-02T10:00:00Z"));
    const found = await requestAndCase(id);
    expect(found?.request).toMatchObject({ status: "submitted", personId: person.personId, channel: "online" });
    expect(found?.case).toMatchObject({
      number,
      kind: "problem-report",
      unitCode: "participation",
      ruleKey: "assistance.report-term",
    });
    expect(dueOn).toBe("2026-04-01");
    expect(await eventTypesOf(id)).toEqual(["assistance.received"]);
    await reactTo(id);
    expect(await toldKinds(person.personId, id)).toEqual(["assistance-received"]);
    expect(await countJobs("protocol", { caseId: found?.case?.id })).toBe(1);
  });

  it("who sends the form eight times at once has one case", async () => {
    const report = aReport();
    const sent = await atOnce(8, () => openRequest(person, report, { locale: "it" }));
    expect(new Set(succeeded(sent).map(({ number }) => number)).size).toBe(1);
    expect(succeeded(sent)).toHaveLength(8);
    expect(await db.$count(cases, eq(cases.subjectId, report.id))).toBe(1);
    expect(await eventTypesOf(report.id)).toEqual(["assistance.received"]);
  });

  it("who sends the identifier of somebody else's form learns nothing of it", async () => {
    const { id } = await anOpenRequest(person);
    await expect(openRequest(other, aReport({ id }), { locale: "it" })).rejects.toMatchObject({ kind: "conflict" });
    await expect(leaveRequest(aVisitor(), aReport({ id }))).rejects.toMatchObject({ kind: "conflict" });
    expect(await findOwnRequest(other.personId, id)).toBeNull();
  });

  it("is read with its point by who asked and at the desk, and by nobody else", async () => {
    const { id } = await anOpenRequest(person, { place: { point: [11.4, 43.6], address: null, zoneCode: null } });
    const caseId = (await requestAndCase(id))?.case?.id ?? "";
    const point = { at: [11.4, 43.6], isOfStreet: false };
    expect(await findOwnRequest(person.personId, id)).toMatchObject({ point, zone: "north" });
    expect(await findRequestFile(caseId)).toMatchObject({ point });
    expect(await findOwnRequest(other.personId, id)).toBeNull();
  });

  it("has the point of the street that was named as a rough one, and none where only the zone is known", async () => {
    const onStreet = await anOpenRequest(person, {
      place: { point: null, address: "Via del Greto 5", zoneCode: null },
    });
    const point = { at: [11.5, 43.5], isOfStreet: true };
    expect(await findOwnRequest(person.personId, onStreet.id)).toMatchObject({ point });
    const inZone = await anOpenRequest(person);
    expect(await findOwnRequest(person.personId, inZone.id)).toMatchObject({ point: null });
  });

  it("an employee at work asks nothing for themselves", async () => {
    const asked = openRequest(officer, aReport(), { locale: "it" });
    await expect(asked).rejects.toMatchObject(refused("assistance.refusals.staff"));
  });

  it("a topic there is not is told as such", async () => {
    const asked = openRequest(person, aReport({ topicCode: "nothing" }), { locale: "it" });
    await expect(asked).rejects.toMatchObject({ kind: "invalid", fields: { topicCode: { key: "fields.invalid" } } });
  });
});

describe("a visitor", () => {
  it("has no case until the link in the letter is opened, and then one, however often", async () => {
    const [visitor, report] = [aVisitor(), aReport()];
    await leaveRequest(visitor, report);
    await leaveRequest(visitor, report);
    expect((await requestAndCase(report.id))?.request).toMatchObject({ status: "unconfirmed", caseId: null });
    expect(await eventTypesOf(report.id)).toEqual([]);
    const [token = "", ...more] = await tokensOf(report.id);
    expect(more).toEqual([]);
    expect(await findLinked(token)).toMatchObject({ state: "waiting", email: visitor.email });

    const confirmed = await atOnce(6, () => confirmRequest(token));
    expect(new Set(succeeded(confirmed).map(({ number }) => number)).size).toBe(1);
    expect(succeeded(confirmed)).toHaveLength(6);
    expect(await eventTypesOf(report.id)).toEqual(["assistance.confirmed"]);
    expect(await findLinked(token)).toMatchObject({ state: "opened" });
  });

  it("is told of each step by a letter with a link of its own, kept as its hash", async () => {
    const [visitor, report] = [aVisitor(), aReport()];
    await leaveRequest(visitor, report);
    await confirmRequest((await tokensOf(report.id))[0] ?? "");
    await answerRequest(officer, { requestId: report.id, ...answer });
    await reactTo(report.id);
    const sent = await db.select().from(letters).where(eq(letters.requestId, report.id)).orderBy(letters.createdAt);
    expect(sent.map(({ kind }) => kind)).toEqual(["confirm", "assistance-received", "assistance-answered"]);
    const tokens = await tokensOf(report.id);
    expect(new Set(tokens).size).toBe(3);
    expect(JSON.stringify(sent)).not.toContain(tokens[1]);
    expect(await countJobs("assistance-letter", { letterId: sent[2]?.id })).toBe(1);
    expect(await findLinked(tokens[2] ?? "")).toMatchObject({ state: "opened" });
  });

  it("finds no way in by a link that ended, was made up, or is somebody else's", async () => {
    const [visitor, report] = [aVisitor(), aReport()];
    await leaveRequest(visitor, report);
    const [token = ""] = await tokensOf(report.id);
    const later = now().add({ hours: 49 });
    await expect(confirmRequest(token, later)).rejects.toMatchObject(refused("assistance.refusals.linkExpired"));
    await expect(confirmRequest("x".repeat(43))).rejects.toMatchObject(refused("assistance.refusals.linkExpired"));
    await expect(confirmRequest("")).rejects.toMatchObject(refused("assistance.refusals.linkExpired"));
    expect(await findLinked(token, later)).toBeNull();
  });

  it("does not have a mailbox flooded", async () => {
    const visitor = aVisitor();
    const inCapitals = { ...visitor, email: visitor.email.toUpperCase() };
    for (const each of [visitor, inCapitals, visitor]) await leaveRequest(each, aReport());
    for (const each of [visitor, inCapitals]) {
      await expect(leaveRequest(each, aReport())).rejects.toMatchObject(refused("assistance.refusals.manyLetters"));
    }
    await leaveRequest(visitor, aReport(), [], now().add({ hours: 2 }));
  });

  it("who lost the link gets a new one where number and address belong together, and else nothing at all", async () => {
    const [visitor, report] = [aVisitor(), aReport()];
    await leaveRequest(visitor, report);
    const { number } = await confirmRequest((await tokensOf(report.id))[0] ?? "");
    await askNewLink({ number, email: "other@example.org" });
    expect(await tokensOf(report.id)).toHaveLength(1);
    await askNewLink({ number, email: visitor.email.toUpperCase() });
    expect(await tokensOf(report.id)).toHaveLength(2);
    for (let time = 0; time < 5; time += 1) await askNewLink({ number, email: visitor.email });
    expect(await tokensOf(report.id)).toHaveLength(4);
  });
});

describe("at the counter", () => {
  it("somebody without an account has a case by their name, and letters where they left an address", async () => {
    const { place, ...report } = aReport({ kind: "assistance", faulty: null });
    const given = { name: "Pietro Lunardi", email: null, phone: "0584 123456", channel: "phone" as const };
    const { id } = await registerRequest(officer, { ...report, place, ...given }, "it");
    expect((await requestAndCase(id))?.request).toMatchObject({ status: "submitted", ...given });
    await reactTo(id);
    expect(await tokensOf(id)).toEqual([]);
    const more = { requestId: id, request: "Ci serve il numero della pratica." };
    await expect(askForMore(officer, more)).rejects.toMatchObject(refused("assistance.refusals.unreachable"));
  });

  it("nobody but the office writes for others", async () => {
    const given = { name: "Pietro Lunardi", email: null, phone: null, channel: "phone" as const };
    const written = registerRequest(moderator, { ...aReport(), ...given }, "it");
    await expect(written).rejects.toMatchObject(refused("accounts.refusals.notCounter"));
  });
});

describe("the office", () => {
  it("takes charge, passes on, asks for more once, answers and closes; each step is recorded and told", async () => {
    const { id } = await anOpenRequest(person);
    await takeRequest(officer, { requestId: id });
    await assignRequest(officer, {
      requestId: id,
      unitCode: "works",
      officerId: null,
      reason: "Il palo è dei lavori.",
    });
    await askForMore(works, { requestId: id, request: "Che numero è scritto sul palo?" });
    expect((await requestAndCase(id))?.case).toMatchObject({ unitCode: "works", dueOn: null });
    expect(await db.$count(suspensions, eq(suspensions.caseId, (await requestAndCase(id))?.case?.id ?? ""))).toBe(1);
    await integrateRequest(person, { requestId: id, integration: "È il numero 114." });
    const again = askForMore(works, { requestId: id, request: "E di che colore è il palo?" });
    await expect(again).rejects.toMatchObject(refused("proposals.refusals.askedBefore"));
    await answerRequest(works, { requestId: id, ...answer });
    await closeRequest(works, { requestId: id, closingNote: "La lampada è stata cambiata." });

    const found = await requestAndCase(id);
    expect(found?.request).toMatchObject({ status: "closed", outcome: "planned" });
    expect(found?.case?.closedOn).not.toBeNull();
    expect(await db.$count(assignments, eq(assignments.caseId, found?.case?.id ?? ""))).toBe(1);
    expect(await eventTypesOf(id)).toEqual([
      "assistance.received",
      "assistance.taken-in-charge",
      "assistance.assigned",
      "assistance.integration-requested",
      "assistance.integrated",
      "assistance.answered",
      "assistance.closed",
    ]);
    await reactTo(id);
    expect((await toldKinds(person.personId, id)).sort()).toEqual([
      "assistance-answered",
      "assistance-assigned",
      "assistance-closed",
      "assistance-in-charge",
      "assistance-integration-requested",
      "assistance-received",
    ]);
    expect(await db.$count(notifications, eq(notifications.personId, works.personId))).toBeGreaterThan(0);
  });

  it.each(["takeCharge", "assign", "askForMore", "answer"] as const)("nobody else may %s", async (verb) => {
    const { id: requestId } = await anOpenRequest(person);
    const attempts = {
      takeCharge: () => takeRequest(moderator, { requestId }),
      assign: () =>
        assignRequest(moderator, { requestId, unitCode: "works", officerId: null, reason: "Per i lavori." }),
      askForMore: () => askForMore(moderator, { requestId, request: "Che numero è scritto sul palo?" }),
      answer: () => answerRequest(moderator, { requestId, ...answer }),
    };
    await expect(attempts[verb]()).rejects.toMatchObject(refused("assistance.refusals.notOffice"));
    expect(await eventTypesOf(requestId)).toEqual(["assistance.received"]);
  });

  it("of eight officers answering at once one answers", async () => {
    const { id: requestId } = await anOpenRequest(person);
    const answers = await atOnce(8, () => answerRequest(officer, { requestId, ...answer }));
    expect(succeeded(answers)).toHaveLength(1);
    expect((await eventTypesOf(requestId)).filter((type) => type === "assistance.answered")).toHaveLength(1);
    await expect(answerRequest(officer, { requestId, ...answer })).rejects.toMatchObject(wrongState);
    await expect(takeRequest(officer, { requestId })).rejects.toMatchObject(wrongState);
  });

  it("what nobody confirmed is not found by the office", async () => {
    const report = aReport();
    await leaveRequest(aVisitor(), report);
    await expect(takeRequest(officer, { requestId: report.id })).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("what was asked for", () => {
  it("comes by the link of a letter, once", async () => {
    const report = aReport();
    await leaveRequest(aVisitor(), report);
    const [token = ""] = await tokensOf(report.id);
    await confirmRequest(token);
    await askForMore(officer, { requestId: report.id, request: "Che numero è scritto sul palo?" });
    await integrateByLink({ token, integration: "È il numero 114." });
    const again = integrateByLink({ token, integration: "Anzi, il 115." });
    await expect(again).rejects.toMatchObject(wrongState);
    expect((await eventTypesOf(report.id)).at(-1)).toBe("assistance.integrated-by-link");
    expect((await requestAndCase(report.id))?.case?.dueOn).not.toBeNull();
  });

  it("is added by nobody else", async () => {
    const { id: requestId } = await anOpenRequest(person);
    await askForMore(officer, { requestId, request: "Che numero è scritto sul palo?" });
    const added = integrateRequest(other, { requestId, integration: "È il numero 114." });
    await expect(added).rejects.toMatchObject(refused("assistance.refusals.notYours"));
  });

  it("is waited for until its day; then the clock runs again, once", async () => {
    const { id: requestId } = await anOpenRequest(person);
    await askForMore(officer, { requestId, request: "Che numero è scritto sul palo?" });
    expect(await resumeSilentRequests(now().add({ hours: 24 * 20 }))).toBe(0);
    const late = now().add({ hours: 24 * 45 });
    expect(await resumeSilentRequests(late)).toBeGreaterThan(0);
    expect(await resumeSilentRequests(late)).toBe(0);
    expect((await requestAndCase(requestId))?.request.status).toBe("in-charge");
    expect((await eventTypesOf(requestId)).at(-1)).toBe("assistance.integration-expired");
  });
});

it("the database refuses a case without a request that is open, and an answer without reasons", async () => {
  const { id } = await anOpenRequest(person);
  const set = (change: Partial<typeof requests.$inferInsert>) =>
    db.update(requests).set(change).where(eq(requests.id, id));
  await expect(set({ status: "unconfirmed" })).rejects.toThrow();
  await expect(set({ status: "answered" })).rejects.toThrow();
  await expect(set({ faulty: null })).rejects.toThrow();
});
