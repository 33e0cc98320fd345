// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { assignments, cases } from "#db/schema/cases.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { findExamination, listWaitingOpinions } from "../examination-queries.ts";
import { publicView } from "../examination-view.ts";
import { admitProposal } from "./admit-proposal.ts";
import { answerProposal } from "./answer-proposal.ts";
import { askOpinion } from "./ask-opinion.ts";
import { assignProposal } from "./assign-proposal.ts";
import { callMeeting } from "./call-meeting.ts";
import { declareInadmissible } from "./declare-inadmissible.ts";
import { estimateCost } from "./estimate-cost.ts";
import { giveOpinion } from "./give-opinion.ts";
import { publishMinutes } from "./publish-minutes.ts";
import { takeCharge } from "./take-charge.ts";
import { valuateProposal } from "./valuate-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let author: Citizen;
let officer: Staff;
let referent: Staff;
let trainer: Staff;
let proposalId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, officer, referent, trainer] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
    anEmployee("trainer"),
  ]);
});

beforeEach(async () => {
  ({ proposalId } = await aFiledProposal(author));
  await takeCharge(officer, { proposalId });
});

const reason = "Riguarda una strada comunale e dice che cosa chiede.";
const proposalNow = async () => (await db.select().from(proposals).where(eq(proposals.id, proposalId)))[0];
const caseNow = async () => (await db.select().from(cases).where(eq(cases.subjectId, proposalId)))[0];
const lastEvent = async () => (await eventsAbout(proposalId)).at(-1);
const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };
const notExaminer = { kind: "refused", text: { key: "proposals.refusals.notExaminer" } };

/** What a person was told of the last thing that happened. */
async function toldOfLast(personId: string): Promise<string[]> {
  const event = await lastEvent();
  if (!event) throw new Error("nothing happened");
  await react(event.id);
  await react(event.id);
  const rows = await db.select().from(notifications).where(eq(notifications.personId, personId));
  return rows.filter(({ eventId }) => eventId === event.id).map(({ kind }) => kind);
}

describe("admissibility", () => {
  it("is declared once, with its reason, and the author hears of it", async () => {
    await admitProposal(officer, { proposalId, reason });
    expect(await proposalNow()).toMatchObject({ status: "under-examination", admissibility: reason });
    expect(await lastEvent()).toMatchObject({ type: "proposal.admitted", isPublic: true });
    expect(await toldOfLast(author.personId)).toEqual(["proposal-admitted"]);
    await expect(admitProposal(officer, { proposalId, reason })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is refused to who does not examine, and before the case was taken in charge", async () => {
    for (const actor of [author, trainer, referent]) {
      await expect(admitProposal(actor, { proposalId, reason })).rejects.toMatchObject(notExaminer);
      await expect(declareInadmissible(actor, { proposalId, reason })).rejects.toMatchObject(notExaminer);
    }
    const { proposalId: untouched } = await aFiledProposal(author);
    await expect(admitProposal(officer, { proposalId: untouched, reason })).rejects.toMatchObject(wrongState);
  });

  it("refused ends the case: nothing more can be done", async () => {
    await declareInadmissible(officer, { proposalId, reason });
    expect(await proposalNow()).toMatchObject({ status: "inadmissible", admissibility: reason, admittedAt: null });
    expect((await caseNow())?.closedOn).not.toBeNull();
    expect(await lastEvent()).toMatchObject({ type: "proposal.declared-inadmissible", isPublic: true });
    expect(await toldOfLast(author.personId)).toEqual(["proposal-inadmissible"]);
    await expect(declareInadmissible(officer, { proposalId, reason })).rejects.toMatchObject(wrongState);
    await expect(withdrawProposal(author, { proposalId })).rejects.toMatchObject(wrongState);
  });

  it("is not refused without a reason: the database asks for it too", async () => {
    await expect(declareInadmissible(officer, { proposalId, reason: "" })).rejects.toThrow();
    expect((await proposalNow())?.status).toBe("under-examination");
  });
});

describe("assignment", () => {
  const toWorks = () => ({ proposalId, unitCode: "works", officerId: referent.personId, reason });

  it("gives unit and officer, keeps the reason and tells the new referent and the author", async () => {
    await assignProposal(officer, toWorks());
    expect(await caseNow()).toMatchObject({ unitCode: "works", officerId: referent.personId });
    const [kept] = await db
      .select()
      .from(assignments)
      .where(eq(assignments.caseId, (await caseNow())?.id ?? ""));
    expect(kept).toMatchObject({ reason, assignedBy: officer.personId });
    expect(await lastEvent()).toMatchObject({ type: "proposal.assigned", isPublic: true });
    expect(await toldOfLast(referent.personId)).toEqual(["case-assigned"]);
    expect(await toldOfLast(author.personId)).toEqual(["proposal-assigned"]);
    await admitProposal(referent, { proposalId, reason });
  });

  it("without an officer tells whoever answers for the unit", async () => {
    await assignProposal(officer, { ...toWorks(), officerId: null });
    expect((await caseNow())?.officerId).toBeNull();
    expect(await toldOfLast(referent.personId)).toEqual(["case-assigned"]);
  });

  it("is refused to strangers, to nobody's unit, to who does not work there, and where nothing changes", async () => {
    await expect(assignProposal(referent, toWorks())).rejects.toMatchObject(notExaminer);
    await expect(assignProposal(officer, { ...toWorks(), unitCode: "nowhere" })).rejects.toMatchObject({
      fields: { unitCode: { key: "fields.invalid" } },
    });
    await expect(assignProposal(officer, { ...toWorks(), officerId: trainer.personId })).rejects.toMatchObject({
      fields: { officerId: { key: "examination.fields.notOfUnit" } },
    });
    const asItIs = { proposalId, unitCode: "participation", officerId: officer.personId, reason };
    await expect(assignProposal(officer, asItIs)).rejects.toMatchObject({
      fields: { unitCode: { key: "examination.fields.sameAssignment" } },
    });
    await withdrawProposal(author, { proposalId });
    await expect(assignProposal(officer, toWorks())).rejects.toMatchObject(wrongState);
  });
});

describe("an opinion", () => {
  const question = "Il marciapiede regge il peso di una fioriera in pietra?";
  const ask = (at?: Temporal.Instant) =>
    askOpinion(officer, { proposalId, unitCode: "works", question, dueOn: null }, at);
  const text = "Il marciapiede regge, ma va spostato il tombino.";

  it("is asked with the day of the rule, and its unit finds it although the case is another's", async () => {
    const { opinionId } = await ask();
    const waiting = (await listWaitingOpinions(["works"])).filter(({ id }) => id === opinionId);
    expect(waiting).toMatchObject([{ question, caseUnitCode: "participation" }]);
    expect((await listWaitingOpinions(["participation"])).some(({ id }) => id === opinionId)).toBe(false);
    expect(await lastEvent()).toMatchObject({ type: "proposal.opinion-requested", isPublic: true });
    expect(await toldOfLast(referent.personId)).toEqual(["opinion-requested"]);
  });

  it("counts the days of the rule and ends on no holiday", async () => {
    const at = Temporal.Instant.from("2026-03-16T10:00:00Z");
    const { proposalId: early } = await aFiledProposal(author, at);
    await takeCharge(officer, { proposalId: early }, at);
    await askOpinion(officer, { proposalId: early, unitCode: "works", question, dueOn: null }, at);
    const [opinion] = (await findExamination(early)).opinions;
    // 5 April 2026 is Easter, and the Monday after it a holiday.
    expect(opinion?.dueOn).toBe("2026-04-07");
  });

  it("is given once, by the referent of its unit alone, and whoever asked hears of it", async () => {
    const { opinionId } = await ask();
    const notAsked = { kind: "refused", text: { key: "examination.refusals.notAsked" } };
    const given = { opinionId, position: "with-conditions", text } as const;
    for (const actor of [officer, author, trainer]) {
      await expect(giveOpinion(actor, given)).rejects.toMatchObject(notAsked);
    }
    await giveOpinion(referent, given);
    expect(await lastEvent()).toMatchObject({ type: "proposal.opinion-given", isPublic: true });
    expect(await toldOfLast(officer.personId)).toEqual(["opinion-given"]);
    await expect(giveOpinion(referent, given)).rejects.toMatchObject({
      kind: "conflict",
      text: { key: "examination.refusals.givenAlready" },
    });
  });

  it("is asked of one unit one at a time, and not for a day that has passed", async () => {
    await ask();
    await expect(ask()).rejects.toMatchObject({ text: { key: "examination.refusals.askedAlready" } });
    const late = { proposalId, unitCode: "participation", question, dueOn: "2020-01-01" };
    await expect(askOpinion(officer, late)).rejects.toMatchObject({
      fields: { dueOn: { key: "fields.notBeforeToday" } },
    });
    await expect(askOpinion(referent, { ...late, dueOn: null })).rejects.toMatchObject(notExaminer);
  });

  it("is not waited for: once the answer is given it is not owed any more", async () => {
    const { opinionId } = await ask();
    await answerProposal(officer, { proposalId, ...answer });
    expect((await listWaitingOpinions("all")).some(({ id }) => id === opinionId)).toBe(false);
    await expect(giveOpinion(referent, { opinionId, position: "contrary", text })).rejects.toMatchObject(wrongState);
  });

  it("is public in words only after the answer", async () => {
    const { opinionId } = await ask();
    await giveOpinion(referent, { opinionId, position: "favourable", text });
    const before = publicView(await findExamination(proposalId));
    expect(before.opinions).toMatchObject([{ position: null, text: null }]);
    expect(before.opinions[0]?.givenAt).not.toBeNull();
    await answerProposal(officer, { proposalId, ...answer });
    expect(publicView(await findExamination(proposalId)).opinions).toMatchObject([{ position: "favourable", text }]);
  });
});

const answer = {
  outcome: "accepted",
  answer: "La panchina serve e il posto è adatto: l'abbiamo verificato con l'ufficio tecnico il 3 marzo.",
  nextSteps: "Il servizio la posa entro la primavera.",
  nextStepsBy: "2026-06-30",
  implementingUnitCode: "works",
} as const;

describe("cost and valuation", () => {
  const codes = ["common-good", "feasibility", "affordability", "fairness", "environment"];
  const scores = (score: number) => Object.fromEntries(codes.map((code) => [code, { score, note: null }]));

  it("are kept, the last ones count, and the public reads them after the answer", async () => {
    await estimateCost(officer, { proposalId, cost: 1_850_000, costNote: "Fornitura e posa" });
    await valuateProposal(officer, { proposalId, scores: scores(2) });
    await valuateProposal(officer, { proposalId, scores: scores(4) });
    expect(await lastEvent()).toMatchObject({ type: "proposal.valuated", isPublic: false, payload: { total: 4 } });
    const before = await findExamination(proposalId);
    expect(before.marks.map(({ score }) => score)).toEqual([4, 4, 4, 4, 4]);
    expect(publicView(before)).toMatchObject({ marks: [], facts: { estimatedCostCents: null, costNote: null } });
    await answerProposal(officer, { proposalId, ...answer });
    const after = publicView(await findExamination(proposalId));
    expect(after.facts.estimatedCostCents).toBe(1_850_000);
    expect(after.marks).toHaveLength(5);
  });

  it("marks every criterion or none", async () => {
    const { environment: _, ...some } = scores(3);
    await expect(valuateProposal(officer, { proposalId, scores: some })).rejects.toMatchObject({
      fields: { "scores.environment.score": { key: "fields.required" } },
    });
    expect((await findExamination(proposalId)).marks).toEqual([]);
  });

  it("are refused to who does not examine and after the answer", async () => {
    const cost = { proposalId, cost: 1, costNote: null };
    await expect(estimateCost(trainer, cost)).rejects.toMatchObject(notExaminer);
    await expect(valuateProposal(referent, { proposalId, scores: scores(1) })).rejects.toMatchObject(notExaminer);
    await answerProposal(officer, { proposalId, ...answer });
    await expect(estimateCost(officer, cost)).rejects.toMatchObject(wrongState);
    await expect(valuateProposal(officer, { proposalId, scores: scores(1) })).rejects.toMatchObject(wrongState);
  });
});

describe("a meeting", () => {
  const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
  const startsAt = Temporal.Instant.from("2026-03-20T16:30:00Z");
  const invitation = () => ({ proposalId, startsAt, place: "Sala giunta", link: "https://incontri.example/stanza" });
  const minutes = "Presenti chi ha proposto e il servizio: si è visto il luogo e si è scelto il lato all'ombra.";

  it("invites the author to the hour of Rome, and the link is theirs alone", async () => {
    await callMeeting(officer, invitation(), at);
    expect(await lastEvent()).toMatchObject({ type: "proposal.meeting-called", isPublic: true });
    expect(await toldOfLast(author.personId)).toEqual(["proposal-meeting-called"]);
    const [told] = await db.select().from(notifications).where(eq(notifications.kind, "proposal-meeting-called"));
    expect(told?.params).toMatchObject({ startsOn: "2026-03-20", time: "17:30" });
    expect(told?.params.where).toContain("https://incontri.example/stanza");
    expect(publicView(await findExamination(proposalId)).meetings).toMatchObject([
      { place: "Sala giunta", link: null },
    ]);
  });

  it("has its minutes published once, after it was held, also when the answer was quicker", async () => {
    const { meetingId } = await callMeeting(officer, invitation(), at);
    await expect(publishMinutes(officer, { meetingId, minutes }, at)).rejects.toMatchObject({
      text: { key: "examination.refusals.meetingToCome" },
    });
    await answerProposal(officer, { proposalId, ...answer });
    await expect(publishMinutes(trainer, { meetingId, minutes })).rejects.toMatchObject(notExaminer);
    await publishMinutes(officer, { meetingId, minutes }, startsAt.add({ hours: 48 }));
    expect(await lastEvent()).toMatchObject({ type: "proposal.minutes-published", isPublic: true });
    await expect(publishMinutes(officer, { meetingId, minutes }, startsAt.add({ hours: 48 }))).rejects.toMatchObject({
      kind: "conflict",
    });
    await expect(publishMinutes(officer, { meetingId: randomUUID(), minutes })).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  it("is not called for the past, nor by who does not examine, nor after the answer", async () => {
    await expect(callMeeting(officer, invitation(), startsAt)).rejects.toMatchObject({
      fields: { day: { key: "examination.fields.meetingInThePast" } },
    });
    await expect(callMeeting(author, invitation(), at)).rejects.toMatchObject(notExaminer);
    await answerProposal(officer, { proposalId, ...answer });
    await expect(callMeeting(officer, invitation(), at)).rejects.toMatchObject(wrongState);
  });
});

it("an author who erased the account blocks nothing", async () => {
  const gone = await aCitizen();
  ({ proposalId } = await aFiledProposal(gone));
  await takeCharge(officer, { proposalId });
  await eraseAccount(gone);
  await admitProposal(officer, { proposalId, reason });
  expect(await toldOfLast(gone.personId)).toEqual([]);
  const startsAt = Temporal.Now.instant().add({ hours: 24 });
  await callMeeting(officer, { proposalId, startsAt, place: "Sala giunta", link: null });
  expect(await toldOfLast(gone.personId)).toEqual([]);
  await answerProposal(officer, { proposalId, ...answer });
  expect(await toldOfLast(gone.personId)).toEqual([]);
  expect((await eventTypesOf(proposalId)).at(-1)).toBe("proposal.answered");
});

it("the unit that is to keep the promise hears of it", async () => {
  await answerProposal(officer, { proposalId, ...answer });
  expect(await toldOfLast(referent.personId)).toEqual(["implementation-entrusted"]);
  expect((await findExamination(proposalId)).facts.implementingUnitCode).toBe("works");
});
