// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { activityEnrolments, pactActivities, pactWork } from "#db/schema/pact-life.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import { lastEventOf } from "#db/testing/told.ts";
import { inTransaction } from "#db/transaction.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { carryEnrolments } from "./carry-enrolments.ts";
import { announceEnd } from "./commands/life/announce-end.ts";
import { askFor } from "./commands/life/ask-for.ts";
import { enrol } from "./commands/life/enrol.ts";
import { insure } from "./commands/life/insure.ts";
import { logWork } from "./commands/life/log-work.ts";
import { makeRequest } from "./commands/life/make-request.ts";
import { openDispute } from "./commands/life/open-dispute.ts";
import { planActivity } from "./commands/life/plan-activity.ts";
import { carryLife, lifeData } from "./life-person.ts";
import { enrolmentData } from "./life-personal-data.ts";

beforeAll(furnishHouse);

const carry = (carrier: PersonCarrier, from: Citizen, to: Citizen) =>
  inTransaction((tx) =>
    carrier(tx, { personId: from.personId, voice: "old" }, { personId: to.personId, voice: "new" }),
  );

/** A pact whose author did something of each kind. */
async function lived(author: Citizen) {
  const { pactId, number } = await anActivePact(author);
  const isNew = () => ({ pactId, id: randomUUID() });
  const reason = "Ce lo chiedono i lavori in piazza.";
  const work = { workedOn: "2026-06-01", minutes: 90, people: 4, done: "Abbiamo tolto le erbacce." };
  await logWork(author, { ...isNew(), ...work, alternative: null, photo: null }, noon);
  await makeRequest(author, { ...isNew(), kind: "material", what: "Due sacchi di terriccio." }, noon);
  const insured = { name: "Ada Bianchi", birthDate: "1980-01-01", fromDay: "2026-06-10", toDay: null };
  await insure(author, { ...isNew(), ...insured }, noon);
  await askFor(author, { ...isNew(), kind: "extension", reason, months: 6, endOn: null }, noon);
  await openDispute(author, { ...isNew(), matter: "L’acqua promessa non c’è.", concernsThirds: false }, noon);
  await announceEnd(author, { pactId, reason }, noon);
  return { pactId, number };
}

describe("what a person did while pacts lived", () => {
  it("is in the copy of their data, without the names of others", async () => {
    const author = await aCitizen();
    const { number } = await lived(author);
    const copy = await lifeData(author.personId);
    expect(copy).toMatchObject({
      work: [{ number, done: "Abbiamo tolto le erbacce." }],
      requests: [{ number, what: "Due sacchi di terriccio." }],
      insured: [{ number, fromDay: "2026-06-10" }],
      asks: [{ number, kind: "extension", months: 6 }],
      notices: [{ number, kind: "early-end" }],
      disputes: [{ number, matter: "L’acqua promessa non c’è." }],
    });
    expect(JSON.stringify(copy.insured)).not.toContain("Ada Bianchi");
  });

  it("goes with them when they turn out to be another", async () => {
    const [before, after] = await Promise.all([aCitizen(), aCitizen()]);
    await lived(before);
    const theirs = await lifeData(before.personId);
    await carry(carryLife, before, after);
    expect(await lifeData(after.personId)).toEqual(theirs);
    expect(Object.values(await lifeData(before.personId)).flat()).toEqual([]);
  });

  it("stays with the pact once the account is erased", async () => {
    const author = await aCitizen();
    const { pactId } = await lived(author);
    await eraseAccount(author);
    await react((await lastEventOf(author.personId)).id);
    expect(await db.$count(pactWork, eq(pactWork.pactId, pactId))).toBe(1);
  });
});

describe("an enrolment", () => {
  const planned = async (places = 2) => {
    const { pactId } = await anActivePact(await aCitizen());
    const id = randomUUID();
    const input = {
      pactId,
      id,
      title: "Pulizia delle aiuole",
      description: "Portiamo guanti e rastrelli.",
      place: "Piazza Mazzini",
      startsAt: daysAfter(3),
      endsAt: daysAfter(3).add({ hours: 2 }),
      places,
    };
    await planActivity(await anEmployee("participation-officer"), input, noon);
    return id;
  };
  const adult = { adultName: null, adultContact: null };
  const seats = async (id: string) => {
    const [activity] = await db.select().from(pactActivities).where(eq(pactActivities.id, id));
    const rows = await db.select().from(activityEnrolments).where(eq(activityEnrolments.activityId, id));
    return { taken: activity?.taken, people: rows.map(({ personId }) => personId) };
  };

  it("goes with the person it is of, and stands in their copy", async () => {
    const [before, after] = await Promise.all([aCitizen(), aCitizen()]);
    const id = await planned();
    await enrol(before, { id, ...adult }, noon);
    await carry(carryEnrolments, before, after);
    expect(await seats(id)).toEqual({ taken: 1, people: [after.personId] });
    expect(await enrolmentData(after.personId)).toMatchObject([{ activity: "Pulizia delle aiuole" }]);
    expect(await enrolmentData(before.personId)).toEqual([]);
  });

  it("of two that turn out to be one person's gives a place free", async () => {
    const [before, after] = await Promise.all([aCitizen(), aCitizen()]);
    const id = await planned();
    await enrol(before, { id, ...adult }, noon);
    await enrol(after, { id, ...adult }, noon);
    await carry(carryEnrolments, before, after);
    expect(await seats(id)).toEqual({ taken: 1, people: [after.personId] });
  });

  it("goes with the account, and its place is free again, however often the worker runs", async () => {
    const [gone, stays] = await Promise.all([aCitizen(), aCitizen()]);
    const id = await planned();
    await enrol(gone, { id, ...adult }, noon);
    await enrol(stays, { id, ...adult }, noon);
    await eraseAccount(gone);
    const { id: eventId } = await lastEventOf(gone.personId);
    await react(eventId);
    await react(eventId);
    expect(await seats(id)).toEqual({ taken: 1, people: [stays.personId] });
  });
});
