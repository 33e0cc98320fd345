// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { callQuestions, calls } from "#db/schema/calls.ts";
import { follows } from "#db/schema/follows.ts";
import { events } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notifications.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { addPerson } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import { databaseCode, inTransaction } from "#db/transaction.ts";
import { addCommons } from "#lib/commons/commands/add-commons.ts";
import { retireCommons } from "#lib/commons/commands/retire-commons.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { countFiledFor, listPactsFor } from "#lib/pacts/queries.ts";
import { carryQuestions } from "./carry-person.ts";
import { answerQuestion } from "./commands/answer-question.ts";
import { askQuestion } from "./commands/ask-question.ts";
import { discardCall } from "./commands/discard-call.ts";
import { draftCall } from "./commands/draft-call.ts";
import { prolongCall } from "./commands/prolong-call.ts";
import { publishCall } from "./commands/publish-call.ts";
import { reviseCall } from "./commands/revise-call.ts";
import { setQuestionAside } from "./commands/set-question-aside.ts";
import { withdrawCall } from "./commands/withdraw-call.ts";
import { callData } from "./personal-data.ts";
import { findPublic, isOpenOn, listAnswered, listAskedBy, listOpenOn, listPublished } from "./queries.ts";
import { callReactions } from "./reactions.ts";
import type { ReviseCall } from "./schemas.ts";

let officer: Staff;
let others: Staff[];
let citizen: Citizen;
let garden: string;

/** A moment in Rome. */
const at = (moment: string) => Temporal.PlainDateTime.from(moment).toZonedDateTime(romeTimeZone).toInstant();
const published = at("2026-03-01T10:00");
const days = { opensOn: "2026-03-02", closesOn: "2026-04-15", questionsUntil: "2026-03-20" };

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
  others = await Promise.all(
    (["administrator", "guarantor", "unit-referent", "moderator", "mayor-staff", "trainer"] as const).map((role) =>
      anEmployee(role),
    ),
  );
  citizen = await aCitizen();
  garden = await aCommons();
});

async function aCommons(): Promise<string> {
  const id = randomUUID();
  await addCommons(officer, {
    ...{ id, kind: "material", name: "Il giardino dei ciliegi", description: "Dodici ciliegi e una fontana." },
    ...{ topicCode: null, owner: "municipality", ownerName: null, isProtected: false, protectionNote: null },
    ...{ area: null, place: { point: null, address: null, zoneCode: "north" } },
  });
  return id;
}

const words = (id: string, change: Partial<ReviseCall> = {}): ReviseCall => ({
  ...{ id, version: 1, subject: "commons", title: "Chi si prende cura del giardino?" },
  ...{ body: "Il giardino ha **dodici** ciliegi.", criteria: "1. Continuità\n2. Apertura a tutti" },
  ...{ topicCode: "mobility", commons: [garden] },
  ...change,
});

async function aDraft(change: Partial<ReviseCall> = {}): Promise<string> {
  const id = randomUUID();
  await draftCall(officer, { id, subject: "commons", title: "Chi si prende cura del giardino?" }, published);
  await reviseCall(officer, words(id, change), published);
  return id;
}

async function aCall(change: Partial<ReviseCall> = {}): Promise<{ id: string; slug: string }> {
  const id = await aDraft(change);
  return { id, ...(await publishCall(officer, { id, ...days }, published)) };
}

const aQuestion = (callId: string, body = "Possono partecipare anche le scuole?") => ({
  id: randomUUID(),
  callId,
  body,
});
const reason = "Ce lo chiedono in molti: serve altro tempo.";
const inSearch = (id: string) => db.$count(searchEntries, eq(searchEntries.subjectId, id));

async function callNow(id: string) {
  const [found] = await db.select().from(calls).where(eq(calls.id, id));
  if (!found) throw new Error("there is no such call");
  return found;
}

async function reactTo(type: keyof typeof callReactions, subjectId: string): Promise<void> {
  const [event] = await db
    .select()
    .from(events)
    .where(and(eq(events.subjectId, subjectId), eq(events.type, type)));
  if (!event) throw new Error(`${type} did not happen`);
  await inTransaction(async (tx) => {
    for (const reaction of callReactions[type]) await reaction(tx, event);
  });
}

const toldOf = async (personId: string) =>
  (await db.select().from(notifications).where(eq(notifications.personId, personId))).map(({ kind }) => kind);

describe("a call", () => {
  it("is drafted once, written by version, published whole, and told to followers", async () => {
    const id = randomUUID();
    const draft = { id, subject: "commons", title: "Chi si prende cura del giardino?" } as const;
    expect(succeeded(await atOnce(3, () => draftCall(officer, draft)))).toHaveLength(3);
    expect(succeeded(await atOnce(3, () => reviseCall(officer, words(id))))).toHaveLength(1);
    await expect(reviseCall(officer, words(id))).rejects.toThrow(Conflict);
    expect(await findPublic("chi-si-prende-cura-del-giardino")).toBeNull();

    const follower = await aCitizen();
    await db
      .insert(follows)
      .values({ personId: follower.personId, kind: "topic", subjectId: "mobility", wanted: true });
    const { slug } = await publishCall(officer, { id, ...days }, published);
    expect(await findPublic(slug)).toMatchObject({ state: "published", ...days });
    expect((await listPublished()).map((call) => call.id)).toContain(id);
    expect(await inSearch(id)).toBe(1);
    expect(await eventTypesOf(id)).toEqual(["call.drafted", "call.revised", "call.published"]);
    await reactTo("call.published", id);
    await reactTo("call.published", id);
    expect(await toldOf(follower.personId)).toEqual(["call-published"]);

    await expect(reviseCall(officer, words(id, { version: 2 }))).rejects.toThrow(WrongState);
    await expect(publishCall(officer, { id, ...days }, published)).rejects.toThrow(WrongState);
    await expect(discardCall(officer, id)).rejects.toThrow(WrongState);
  });

  it.each([
    ["body", { body: "" }],
    ["criteria", { criteria: " " }],
    ["commons", { commons: [] }],
  ])("is not published without its %s", async (field, change) => {
    const id = await aDraft(change);
    await expect(publishCall(officer, { id, ...days }, published)).rejects.toMatchObject({
      fields: { [field]: expect.anything() },
    });
    expect(await callNow(id)).toMatchObject({ state: "draft", slug: null });
  });

  it("about a theme needs no commons", async () => {
    const { id } = await aCall({ subject: "theme", commons: [] });
    expect(await callNow(id)).toMatchObject({ subject: "theme", state: "published" });
  });

  it("is about what is in the catalogue", async () => {
    const gone = await aCommons();
    const id = await aDraft({ commons: [gone] });
    await retireCommons(officer, { id: gone, reason });
    await expect(publishCall(officer, { id, ...days }, published)).rejects.toThrow(Invalid);
    for (const commons of [[gone], [randomUUID()], [garden, garden]]) {
      await expect(reviseCall(officer, words(id, { version: 2, commons }))).rejects.toMatchObject({
        fields: { commons: expect.anything() },
      });
    }
  });

  it("opens no earlier than today in Rome, and stays open as long as the rule wants", async () => {
    const id = await aDraft();
    const wrong = (change: object, moment = published) => publishCall(officer, { id, ...days, ...change }, moment);
    await expect(wrong({ opensOn: "2026-02-28" })).rejects.toMatchObject({ fields: { opensOn: expect.anything() } });
    await expect(wrong({}, at("2026-03-03T00:00"))).rejects.toMatchObject({ fields: { opensOn: expect.anything() } });
    // Thirty days from the second of March end on the first of April.
    await expect(wrong({ closesOn: "2026-03-31" })).rejects.toMatchObject({ fields: { closesOn: expect.anything() } });
    await wrong({ closesOn: "2026-04-01" }, at("2026-03-02T23:59:59"));
    expect(await callNow(id)).toMatchObject({ closesOn: "2026-04-01" });
  });

  it("is open from its first day to the end of its last", async () => {
    const { id } = await aCall();
    const on = (day: string) => isOpenOn(db, id, Temporal.PlainDate.from(day));
    expect([await on("2026-03-01"), await on("2026-03-02"), await on("2026-04-15"), await on("2026-04-16")]).toEqual([
      ...[false, true, true, false],
    ]);
    const openFor = async (commonsId: string) =>
      (await listOpenOn(Temporal.PlainDate.from("2026-03-10"), commonsId)).map((call) => call.id);
    expect(await openFor(garden)).toContain(id);
    expect(await openFor(await aCommons())).not.toContain(id);
  });

  it("can only be given more time, for a reason, while there is some", async () => {
    const { id } = await aCall();
    const prolong = (change: object, moment = at("2026-04-15T23:59")) =>
      prolongCall(officer, { id, closesOn: "2026-05-10", questionsUntil: null, reason, ...change }, moment);
    await expect(prolong({ closesOn: "2026-04-15" })).rejects.toMatchObject({
      fields: { closesOn: expect.anything() },
    });
    await expect(prolong({ questionsUntil: "2026-03-19" })).rejects.toMatchObject({
      fields: { questionsUntil: expect.anything() },
    });
    await expect(prolong({}, at("2026-04-16T00:00"))).rejects.toThrow(Conflict);
    await prolong({ questionsUntil: "2026-04-30" });
    expect(await callNow(id)).toMatchObject({ closesOn: "2026-05-10", questionsUntil: "2026-04-30" });
    expect((await eventTypesOf(id)).at(-1)).toBe("call.prolonged");
  });

  it("is withdrawn for a reason its page keeps, and takes nothing any more", async () => {
    const { id, slug } = await aCall();
    await withdrawCall(officer, { id, reason }, at("2026-03-10T10:00"));
    expect(await findPublic(slug)).toMatchObject({ state: "withdrawn", withdrawalReason: reason });
    expect(await inSearch(id)).toBe(0);
    expect(await isOpenOn(db, id, Temporal.PlainDate.from("2026-03-10"))).toBe(false);
    await expect(askQuestion(citizen, aQuestion(id), at("2026-03-10T11:00"))).rejects.toThrow(WrongState);
    await expect(withdrawCall(officer, { id, reason })).rejects.toThrow(WrongState);
    await expect(prolongCall(officer, { id, closesOn: "2026-09-01", questionsUntil: null, reason })).rejects.toThrow(
      WrongState,
    );
  });

  it("is thrown away as long as nobody read it", async () => {
    const id = await aDraft();
    await discardCall(officer, id);
    expect(await db.$count(calls, eq(calls.id, id))).toBe(0);
    await expect(discardCall(officer, id)).rejects.toThrow(NotFound);
  });

  it("is written by the office alone", async () => {
    const draft = await aDraft();
    const { id } = await aCall();
    for (const actor of others) {
      const begun = { id: randomUUID(), subject: "theme", title: "Muri da dipingere" } as const;
      await expect(draftCall(actor, begun)).rejects.toThrow(Refusal);
      await expect(reviseCall(actor, words(draft, { version: 2 }))).rejects.toThrow(Refusal);
      await expect(publishCall(actor, { id: draft, ...days }, published)).rejects.toThrow(Refusal);
      await expect(discardCall(actor, draft)).rejects.toThrow(Refusal);
      await expect(withdrawCall(actor, { id, reason })).rejects.toThrow(Refusal);
      const later = { id, closesOn: "2026-09-01", questionsUntil: null, reason };
      await expect(prolongCall(actor, later, published)).rejects.toThrow(Refusal);
    }
  });

  it("closes after it opens, and is withdrawn with reasons: the database says so, too", async () => {
    const { id } = await aCall();
    for (const change of [
      { closesOn: "2026-03-01" },
      { questionsUntil: "2026-04-16" },
      { state: "withdrawn" as const },
      { slug: null },
    ]) {
      const undone = db.update(calls).set(change).where(eq(calls.id, id));
      await expect(undone.catch((error) => Promise.reject(databaseCode(error)))).rejects.toBe("23514");
    }
  });

  it("counts what was applied for, and shows of it what is public", async () => {
    const { id } = await aCall();
    await aPact(citizen, { status: "draft", callId: id });
    await aPact(citizen, { status: "submitted", callId: id });
    await aPact(citizen, { status: "under-review", callId: id });
    expect(await countFiledFor(id)).toBe(2);
    expect(await listPactsFor(id)).toHaveLength(1);
  });
});

describe("a question", () => {
  it("is asked until the last moment of its day in Rome", async () => {
    const { id } = await aCall();
    await askQuestion(citizen, aQuestion(id), at("2026-03-20T23:59:59.999"));
    await expect(askQuestion(citizen, aQuestion(id), at("2026-03-21T00:00"))).rejects.toThrow(Refusal);
    // Before it opens one may already ask: the days are published, and so are the criteria.
    await askQuestion(citizen, aQuestion(id), published);
    expect(await db.$count(callQuestions, eq(callQuestions.callId, id))).toBe(2);
  });

  it("is answered once for everyone, and who asked is told and not named", async () => {
    const { id } = await aCall();
    const question = aQuestion(id, "Sono Ada Bianchi: possono partecipare le scuole?");
    await askQuestion(citizen, question, published);
    await reactTo("call.question-asked", id);
    expect(await toldOf(officer.personId)).toContain("call-question-asked");
    expect(await listAnswered(id)).toEqual([]);

    const answer = { questionId: question.id, published: "Possono partecipare le scuole?", answer: "Sì, tutte." };
    const results = await atOnce(4, () => answerQuestion(officer, answer));
    expect(succeeded(results)).toHaveLength(1);
    const [read, ...more] = await listAnswered(id);
    expect(more).toEqual([]);
    expect(read).toMatchObject({ question: answer.published, answer: answer.answer });
    expect(JSON.stringify(read)).not.toContain("Ada");
    expect(JSON.stringify(read)).not.toContain(citizen.personId);
    await reactTo("call.question-answered", id);
    expect(await toldOf(citizen.personId)).toContain("call-question-answered");
    await expect(setQuestionAside(officer, { questionId: question.id, reason })).rejects.toThrow(WrongState);
  });

  it("is set aside with a reason that only who asked reads", async () => {
    const { id } = await aCall();
    const question = aQuestion(id);
    await askQuestion(citizen, question, published);
    await setQuestionAside(officer, { questionId: question.id, reason });
    expect(await listAnswered(id)).toEqual([]);
    expect(await listAskedBy(citizen.personId, id)).toMatchObject([{ state: "set-aside", setAsideReason: reason }]);
    await reactTo("call.question-set-aside", id);
    expect(await toldOf(citizen.personId)).toContain("call-question-set-aside");
  });

  it("sent twice is asked once, and nobody takes the identifier of somebody else's", async () => {
    const { id } = await aCall();
    const question = aQuestion(id);
    expect(succeeded(await atOnce(4, () => askQuestion(citizen, question, published)))).toHaveLength(4);
    expect((await eventTypesOf(id)).filter((type) => type === "call.question-asked")).toHaveLength(1);
    await expect(askQuestion(await aCitizen(), question, published)).rejects.toThrow(Conflict);
  });

  it("waits with four others of one person at most, however many are asked at once; an answer makes room", async () => {
    const [{ id }, other] = [await aCall(), await aCall()];
    const eager = await aCitizen();
    const results = await atOnce(8, () => askQuestion(eager, aQuestion(id), published));
    expect(succeeded(results)).toHaveLength(5);
    const full = { text: { key: "calls.refusals.manyWait", params: { count: 5 } } };
    await expect(askQuestion(eager, aQuestion(id), published)).rejects.toMatchObject(full);
    await askQuestion(eager, aQuestion(other.id), published);
    const [first] = await listAskedBy(eager.personId, id);
    await setQuestionAside(officer, { questionId: first?.id ?? "", reason });
    await askQuestion(eager, aQuestion(id), published);
    await expect(askQuestion(eager, aQuestion(id), published)).rejects.toMatchObject(full);
  });

  it("is asked by citizens and answered by the office", async () => {
    const { id } = await aCall();
    const question = aQuestion(id);
    for (const actor of [officer, ...others]) {
      await expect(askQuestion(actor, aQuestion(id), published)).rejects.toThrow(Refusal);
    }
    await askQuestion(citizen, question, published);
    const answer = { questionId: question.id, published: question.body, answer: "Sì, tutte." };
    for (const actor of [citizen, ...others]) {
      await expect(answerQuestion(actor, answer)).rejects.toThrow(Refusal);
      await expect(setQuestionAside(actor, { questionId: question.id, reason })).rejects.toThrow(Refusal);
    }
    await expect(answerQuestion(officer, { ...answer, questionId: randomUUID() })).rejects.toThrow(NotFound);
    await expect(askQuestion(citizen, aQuestion(await aDraft()), published)).rejects.toThrow(WrongState);
  });

  it("belongs to who asked: a copy, carried along, and forgotten with the account", async () => {
    const { id } = await aCall();
    const before = await aCitizen();
    const [answered, waiting] = [aQuestion(id), aQuestion(id)];
    await askQuestion(before, answered, published);
    await askQuestion(before, waiting, published);
    const words = { published: "Anche le scuole?", answer: "Sì, tutte." };
    await answerQuestion(officer, { questionId: answered.id, ...words });
    expect(await callData(before.personId)).toHaveLength(2);

    const personId = await addPerson();
    const carried = (person: string) => ({ personId: person, voice: randomUUID() });
    await inTransaction((tx) => carryQuestions(tx, carried(before.personId), carried(personId)));
    expect(await listAskedBy(personId, id)).toHaveLength(2);

    const erased = { subjectId: personId } as typeof events.$inferSelect;
    await inTransaction(async (tx) => {
      for (const reaction of callReactions["account.erased"]) await reaction(tx, erased);
    });
    const left = await db.select().from(callQuestions).where(eq(callQuestions.callId, id));
    expect(left).toMatchObject([{ askedBy: null, body: words.published }]);
  });
});
