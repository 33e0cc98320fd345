// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { announceRevocation } from "./commands/life/announce-revocation.ts";
import { answerRequest } from "./commands/life/answer-request.ts";
import { askFor } from "./commands/life/ask-for.ts";
import { decideAsk } from "./commands/life/decide-ask.ts";
import { lend } from "./commands/life/lend.ts";
import { makeRequest } from "./commands/life/make-request.ts";
import { openDispute } from "./commands/life/open-dispute.ts";
import { recordPactVisit } from "./commands/life/record-pact-visit.ts";
import { suspendPact } from "./commands/life/suspend-pact.ts";
import { takeBack } from "./commands/life/take-back.ts";
import { remindOfReports } from "./life-chores.ts";
import { countLateInLife, listDuesOf, listLateInLife } from "./life-dues.ts";
import { pactsInSight } from "./policy.ts";

let author: Citizen;
let office: Staff;
let referent: Staff;
let pactId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, office, referent] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
  ]);
});

beforeEach(async () => {
  ({ pactId } = await anActivePact(author));
});

const reason = "Ce lo chiedono i lavori in piazza.";
const day = (days: number) => today(daysAfter(days)).toString();
const isNew = () => ({ pactId, id: randomUUID() });
const words = { q: null, page: 1 };

const kinds = async (of = pactId) => (await listDuesOf(of)).map((due) => [due.kind, due.day]);

async function askedMaterial() {
  const request = { ...isNew(), kind: "material" as const, what: "Due sacchi di terriccio." };
  await makeRequest(author, request, noon);
  return request.id;
}

async function lent(dueOn: string | null) {
  const loan = { ...isNew(), what: "Rastrello", quantity: 1, lentOn: day(-1), dueOn };
  await lend(office, loan, noon);
  return loan.id;
}

describe("what has its day in the life of a pact", () => {
  it("is a request until it is answered", async () => {
    const id = await askedMaterial();
    expect(await kinds()).toEqual([["request", day(30)]]);
    await answerRequest(office, { pactId, id, outcome: "granted", answer: reason }, noon);
    expect(await kinds()).toEqual([]);
  });

  it("is what the citizens ask of the municipality until it is decided, and nothing where they are asked", async () => {
    const ask = { ...isNew(), kind: "extension" as const, reason, months: 6, endOn: null };
    await askFor(author, ask, noon);
    await askFor(office, { ...isNew(), kind: "change", reason, months: null, endOn: null }, noon);
    expect(await kinds()).toEqual([["ask", day(30)]]);
    await decideAsk(office, { pactId, id: ask.id, decision: "denied", answer: reason }, noon);
    expect(await kinds()).toEqual([]);
  });

  it("is the proposal of the committee", async () => {
    await openDispute(author, { ...isNew(), matter: "L’acqua promessa non c’è.", concernsThirds: false }, noon);
    expect(await kinds()).toEqual([["conciliation", day(30)]]);
  });

  it("is a thing on loan until it is back, by its day or the end of the pact", async () => {
    const id = await lent(day(2));
    await lent(null);
    expect(await kinds()).toEqual([
      ["loan", day(2)],
      ["loan", "2026-12-31"],
    ]);
    await takeBack(office, { pactId, id, returnedOn: day(0), condition: "good", conditionNote: null }, noon);
    expect(await kinds()).toEqual([["loan", "2026-12-31"]]);
  });

  it("is what is to be put right after a visit", async () => {
    const visit = { findings: "Il cancello è aperto di notte.", remedies: "Chiudere il cancello.", remedyBy: day(7) };
    await recordPactVisit(office, { ...isNew(), visitedOn: day(0), ...visit, alternative: null, photo: null }, noon);
    expect(await kinds()).toEqual([["remedy", day(7)]]);
  });

  it("is the end of a suspension, and of the notice before a revocation", async () => {
    await suspendPact(office, { pactId, reason, untilDay: day(5) }, noon);
    await announceRevocation(office, { pactId, reason }, noon);
    expect(await kinds()).toEqual([
      ["suspension", day(5)],
      ["revocation", day(15)],
    ]);
  });

  it("is the report of a period that is about to fall due, also of a pact that is over", async () => {
    const over = { status: "concluded", startsOn: "2026-01-01", endsOn: "2026-04-20", endedOn: "2026-04-20" } as const;
    const { pactId: ended } = await anActivePact(author, { ...over, ending: "term", endingReason: reason });
    await remindOfReports(noon);
    expect(await kinds(ended)).toEqual([["report", "2026-06-19"]]);
  });
});

describe("the desk's view of it", () => {
  const found = async (actor: Staff, until: string, q: string | null = null) =>
    (await listLateInLife(pactsInSight(actor), until, { q, page: 1 })).filter((due) => due.pactId === pactId);

  it("holds what is late or due by a day, the first day first", async () => {
    await askedMaterial();
    await lent(day(2));
    expect(await found(office, day(29))).toMatchObject([
      { kind: "loan", day: day(2), unit: { en: "Participation office" } },
    ]);
    expect((await found(office, day(30))).map(({ kind }) => kind)).toEqual(["loan", "request"]);
    expect(await countLateInLife("all", day(30), words)).toBeGreaterThanOrEqual(2);
  });

  it("is for whoever reads the pact, and for nobody else", async () => {
    await lent(day(1));
    expect(await found(referent, day(1))).toEqual([]);
    expect(await found(await anEmployee("mayor-staff"), day(1))).toHaveLength(1);
    expect(await found(await anEmployee("trainer"), day(1))).toEqual([]);
    ({ pactId } = await anActivePact(author, { unitCode: "works" }));
    await lent(day(1));
    expect(await found(referent, day(1))).toHaveLength(1);
    expect(await countLateInLife(pactsInSight(referent), day(1), words)).toBe(1);
  });

  it("is narrowed by words", async () => {
    ({ pactId } = await anActivePact(author, { title: "Il giardino dei limoni" }));
    await lent(day(1));
    expect(await found(office, day(1), "limoni")).toHaveLength(1);
    expect(await found(office, day(1), "aranci")).toEqual([]);
    expect(await countLateInLife("all", day(1), { q: "limoni" })).toBe(1);
  });
});
