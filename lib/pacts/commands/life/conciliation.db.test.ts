// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { pactDisputes } from "#db/schema/pact-life.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { remindOfConciliations } from "../../life-chores.ts";
import type { Seat } from "../../life-vocabulary.ts";
import { agreeThird } from "./agree-third.ts";
import { answerConciliation } from "./answer-conciliation.ts";
import { closeDispute } from "./close-dispute.ts";
import { nameMember } from "./name-member.ts";
import { openDispute } from "./open-dispute.ts";
import { proposeConciliation } from "./propose-conciliation.ts";

let author: Citizen;
let office: Staff;
let stranger: Citizen;
let pactId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, office, stranger] = await Promise.all([aCitizen(), anEmployee("participation-officer"), aCitizen()]);
});

beforeEach(async () => {
  ({ pactId } = await anActivePact(author));
});

const matter = "Il Comune non ha consegnato l’acqua promessa dal patto.";

async function opened(actor: Citizen | Staff = author, concernsThirds = false) {
  const id = randomUUID();
  await openDispute(actor, { pactId, id, matter, concernsThirds }, noon);
  return id;
}

const named = (id: string, seat: Seat, name = "Avv. Neri") => ({ pactId, id, seat, name });
const disputeNow = async (id: string) => (await db.select().from(pactDisputes).where(eq(pactDisputes.id, id)))[0];

async function withCommittee() {
  const id = await opened();
  await nameMember(author, named(id, "citizens", "Ada Bianchi"), noon);
  await nameMember(office, named(id, "administration", "Ugo Conti"), noon);
  await nameMember(author, named(id, "third"), noon);
  await agreeThird(office, { pactId, id }, noon);
  return id;
}

const propose = (id: string) => ({ pactId, id, proposal: "L’allaccio si fa entro luglio, a cura del Comune." });
const say = (id: string, acceptance: "accepted" | "declined") => ({ pactId, id, acceptance });

it("is opened by either side, one at a time, and is to be proposed on within the term", async () => {
  await expect(
    openDispute(stranger, { pactId, id: randomUUID(), matter, concernsThirds: false }, noon),
  ).rejects.toMatchObject({ text: { key: "pact-life.refusals.notASide" } });
  const results = await atOnce(4, (turn) =>
    openDispute(turn % 2 ? author : office, { pactId, id: randomUUID(), matter, concernsThirds: false }, noon),
  );
  expect(succeeded(results)).toHaveLength(1);
  const [dispute] = await db.select().from(pactDisputes).where(eq(pactDisputes.pactId, pactId));
  expect(dispute).toMatchObject({ dueOn: "2026-07-10" });
});

it("has a committee of three: one of each side, and one both agree to", async () => {
  const id = await opened();
  await expect(nameMember(office, named(id, "citizens"), noon)).rejects.toMatchObject({ kind: "refused" });
  await expect(nameMember(author, named(id, "administration"), noon)).rejects.toMatchObject({ kind: "refused" });
  await nameMember(author, named(id, "third"), noon);
  await expect(agreeThird(author, { pactId, id }, noon)).rejects.toMatchObject({ kind: "refused" });
  await nameMember(office, named(id, "third", "Dott. Gialli"), noon);
  await expect(agreeThird(office, { pactId, id }, noon)).rejects.toMatchObject({ kind: "refused" });
  await agreeThird(author, { pactId, id }, noon);
  await expect(proposeConciliation(office, propose(id), noon)).rejects.toMatchObject({
    text: { key: "pact-life.refusals.committeeNotWhole" },
  });
});

it("with third parties has the third member they named", async () => {
  const id = await opened(author, true);
  await expect(nameMember(author, named(id, "third"), noon)).rejects.toMatchObject({ kind: "refused" });
  await nameMember(office, named(id, "third"), noon);
  expect((await disputeNow(id))?.thirdAgreedAt).not.toBeNull();
});

it("is settled when both accept, and the public reads of its beginning and its end alone", async () => {
  const id = await withCommittee();
  await expect(answerConciliation(author, say(id, "accepted"), noon)).rejects.toMatchObject({
    text: { key: "pact-life.refusals.notProposed" },
  });
  await expect(proposeConciliation(author, propose(id), noon)).rejects.toMatchObject({ kind: "refused" });
  await proposeConciliation(office, propose(id), noon);
  await expect(answerConciliation(stranger, say(id, "accepted"), noon)).rejects.toMatchObject({ kind: "refused" });
  const both = await atOnce(2, (turn) => answerConciliation(turn ? author : office, say(id, "accepted"), noon));
  expect(succeeded(both)).toHaveLength(2);
  expect(await disputeNow(id)).toMatchObject({ closing: "settled" });
  const events = await eventsAbout(pactId);
  expect(events.filter(({ isPublic }) => isPublic).map(({ type }) => type)).toEqual([
    "pact.dispute-opened",
    "pact.dispute-closed",
  ]);
  expect(JSON.stringify(events)).not.toMatch(/acqua|allaccio|Neri/);
});

it("comes to nothing when one declines, is dropped by who opened it, or closed by the office", async () => {
  const declined = await withCommittee();
  await proposeConciliation(office, propose(declined), noon);
  await answerConciliation(author, say(declined, "declined"), noon);
  await expect(answerConciliation(author, say(declined, "accepted"), noon)).rejects.toMatchObject({ kind: "conflict" });
  await answerConciliation(office, say(declined, "accepted"), noon);
  expect(await disputeNow(declined)).toMatchObject({ closing: "unsettled" });
  const dropped = await opened();
  await closeDispute(author, { pactId, id: dropped, reason: "Ci siamo chiariti." }, noon);
  expect(await disputeNow(dropped)).toMatchObject({ closing: "dropped" });
  const silent = await opened();
  await closeDispute(office, { pactId, id: silent, reason: "Nessuno ha risposto." }, noon);
  expect(await disputeNow(silent)).toMatchObject({ closing: "unsettled" });
  const ours = await opened(office);
  await expect(closeDispute(author, { pactId, id: ours, reason: "Basta così." }, noon)).rejects.toMatchObject({
    kind: "refused",
  });
});

it("reminds of its term before and after, once each", async () => {
  await opened();
  expect(await remindOfConciliations(daysAfter(1))).toBe(0);
  expect(await remindOfConciliations(daysAfter(27))).toBeGreaterThan(0);
  expect(await remindOfConciliations(daysAfter(27))).toBe(0);
  expect(await remindOfConciliations(daysAfter(31))).toBeGreaterThan(0);
  expect(await remindOfConciliations(daysAfter(32))).toBe(0);
});
