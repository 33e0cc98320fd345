// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { activityEnrolments, pactActivities, pactWork } from "#db/schema/pact-life.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import { findFile } from "#lib/files/queries.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { remindVolunteers } from "../../life-chores.ts";
import { listActivities } from "../../life-queries.ts";
import { callOffActivity } from "./call-off-activity.ts";
import { changeActivity } from "./change-activity.ts";
import { enrol } from "./enrol.ts";
import { leaveActivity } from "./leave-activity.ts";
import { logWork } from "./log-work.ts";
import { planActivity } from "./plan-activity.ts";
import { removeWork } from "./remove-work.ts";

let folder: string;
let author: Citizen;
let office: Staff;
let stranger: Citizen;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portico-life-"));
  process.env.STORAGE_DIR = folder;
  await furnishHouse();
  [author, office, stranger] = await Promise.all([aCitizen(), anEmployee("participation-officer"), aCitizen()]);
});

afterAll(() => rm(folder, { recursive: true }));

const adult = { adultName: null, adultContact: null };
const notParty = { kind: "refused", text: { key: "pacts.refusals.notParty" } };

const activity = (pactId: string, places: number | null = 2) => ({
  pactId,
  id: randomUUID(),
  title: "Pulizia delle aiuole",
  description: "Portiamo guanti e rastrelli.",
  place: "Piazza Mazzini",
  startsAt: daysAfter(3),
  endsAt: daysAfter(3).add({ hours: 2 }),
  places,
});

async function planned(places: number | null = 2) {
  const { pactId } = await anActivePact(author);
  const input = activity(pactId, places);
  await planActivity(author, input, noon);
  return { pactId, input, id: input.id };
}

const seatsOf = async (id: string) => (await db.select().from(pactActivities).where(eq(pactActivities.id, id)))[0];

describe("the calendar", () => {
  it("takes what one of the parties or the office plans, once", async () => {
    const { pactId, input } = await planned();
    await planActivity(author, input, noon);
    await planActivity(office, activity(pactId), noon);
    expect((await listActivities(pactId, noon)).ahead).toHaveLength(2);
    expect(await eventTypesOf(pactId)).toEqual(["pact.activity-planned", "pact.activity-planned"]);
  });

  it("is closed to others, to the past and to a pact that is over", async () => {
    const { pactId, input } = await planned();
    await expect(planActivity(stranger, { ...input, id: randomUUID() }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.notASide" },
    });
    const yesterday = { ...activity(pactId), startsAt: daysAfter(-1) };
    await expect(planActivity(author, yesterday, noon)).rejects.toMatchObject({
      fields: { day: { key: "pact-life.problems.past" } },
    });
    const over = await anActivePact(author, { status: "concluded", endedOn: "2026-05-01", endingReason: "Fine." });
    await expect(planActivity(author, activity(over.pactId), noon)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("tells those who enrolled what changed and what was called off", async () => {
    const { pactId, input, id } = await planned();
    const volunteer = await aCitizen();
    await enrol(volunteer, { id, ...adult }, noon);
    await changeActivity(author, { ...input, place: "Largo Bracci" }, noon);
    await callOffActivity(author, { pactId, id, reason: "Piove da tre giorni." }, noon);
    for (const event of await eventsAbout(pactId)) await react(event.id);
    const told = await db.select().from(notifications).where(eq(notifications.personId, volunteer.personId));
    expect(told.map(({ params }) => (params as { step: string }).step).toSorted()).toEqual([
      "pact.activity-called-off",
      "pact.activity-changed",
      "pact.volunteer-enrolled",
    ]);
    await expect(enrol(await aCitizen(), { id, ...adult }, noon)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("keeps the places that are taken", async () => {
    const { input, id } = await planned(3);
    await Promise.all([
      enrol(await aCitizen(), { id, ...adult }, noon),
      enrol(await aCitizen(), { id, ...adult }, noon),
    ]);
    await expect(changeActivity(author, { ...input, places: 1 }, noon)).rejects.toMatchObject({
      fields: { places: { key: "pact-life.problems.placesTaken", params: { taken: 2 } } },
    });
  });
});

describe("volunteers", () => {
  it("eight people at once take the one last place, and the database says so", async () => {
    const { id } = await planned(1);
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    const results = await atOnce(8, (turn) => enrol(crowd[turn] as Citizen, { id, ...adult }, noon));
    expect(succeeded(results)).toHaveLength(1);
    const refused = results.find(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { text: { key: "pact-life.refusals.full" } } });
    expect(await seatsOf(id)).toMatchObject({ taken: 1 });
    expect(await db.$count(activityEnrolments, eq(activityEnrolments.activityId, id))).toBe(1);
    await expect(db.update(pactActivities).set({ taken: 2 }).where(eq(pactActivities.id, id))).rejects.toThrow();
  });

  it("one person who clicks four times enrols once, and leaves once", async () => {
    const { id } = await planned(3);
    await atOnce(4, () => enrol(stranger, { id, ...adult }, noon));
    expect(await seatsOf(id)).toMatchObject({ taken: 1 });
    await atOnce(4, () => leaveActivity(stranger, { id }, noon));
    expect(await seatsOf(id)).toMatchObject({ taken: 0 });
  });

  it("who is a minor on that day names an adult; the others need none", async () => {
    const { id } = await planned(3);
    const almost = await aCitizen({ birthDate: "2008-06-14" });
    await expect(enrol(almost, { id, ...adult }, noon)).rejects.toMatchObject({
      fields: { adultName: { key: "pact-life.problems.adult" } },
    });
    await enrol(almost, { id, adultName: "Marta Rossi", adultContact: "333 0000000" }, noon);
    const ofAge = await aCitizen({ birthDate: "2008-06-13" });
    await enrol(ofAge, { id, adultName: "Nessuno", adultContact: "niente" }, noon);
    const kept = await db
      .select()
      .from(activityEnrolments)
      .where(and(eq(activityEnrolments.activityId, id), eq(activityEnrolments.personId, ofAge.personId)));
    expect(kept).toMatchObject([{ adultName: null }]);
  });

  it("are not called for, or too late, or at the desk: each is told so", async () => {
    const none = await planned(null);
    await expect(enrol(stranger, { id: none.id, ...adult }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.noCall" },
    });
    await expect(enrol(stranger, { id: none.id, ...adult }, daysAfter(4))).rejects.toMatchObject({
      text: { key: "pact-life.refusals.begun" },
    });
    await expect(enrol(office, { id: none.id, ...adult }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.onlyForOneself" },
    });
  });

  it("have ten places before them at most, however many they ask for at once; leaving one makes room", async () => {
    const [eager, { pactId }] = [await aCitizen(), await anActivePact(author)];
    const ids = await Promise.all(
      Array.from({ length: 13 }, async () => {
        const input = activity(pactId);
        await planActivity(author, input, noon);
        return input.id;
      }),
    );
    const results = await Promise.allSettled(ids.map((id) => enrol(eager, { id, ...adult }, noon)));
    expect(succeeded(results)).toHaveLength(10);
    const [taken = ""] = ids.filter((_, index) => results[index]?.status === "fulfilled");
    const [free = "", last = ""] = ids.filter((_, index) => results[index]?.status === "rejected");
    const full = { text: { key: "pact-life.refusals.manyAhead", params: { count: 10 } } };
    await expect(enrol(eager, { id: free, ...adult }, noon)).rejects.toMatchObject(full);
    expect(await seatsOf(free)).toMatchObject({ taken: 0 });
    await enrol(eager, { id: taken, ...adult }, noon);
    await leaveActivity(eager, { id: taken }, noon);
    await enrol(eager, { id: free, ...adult }, noon);
    await expect(enrol(eager, { id: last, ...adult }, noon)).rejects.toMatchObject(full);
  });

  it("hear of it the day before, once", async () => {
    const { pactId, id } = await planned(3);
    await enrol(stranger, { id, ...adult }, noon);
    const reminders = async () =>
      (await eventTypesOf(pactId)).filter((type) => type === "pact.volunteers-reminded").length;
    await remindVolunteers(daysAfter(1));
    expect(await reminders()).toBe(0);
    await Promise.all([remindVolunteers(daysAfter(2)), remindVolunteers(daysAfter(2))]);
    await remindVolunteers(daysAfter(2));
    expect(await reminders()).toBe(1);
  });
});

describe("the log", () => {
  const entry = (pactId: string) => ({
    pactId,
    id: randomUUID(),
    workedOn: "2026-06-06",
    minutes: 90,
    people: 4,
    done: "Tolte le erbacce.",
    alternative: null,
    photo: null,
  });

  async function photograph(): Promise<File> {
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#08c" } })
      .jpeg()
      .toBuffer();
    return new File([new Uint8Array(bytes)], "aiuola.jpg");
  }

  it("adds up the hours of all, and shows photographs with their words", async () => {
    const { pactId } = await anActivePact(author);
    await logWork(author, entry(pactId), noon);
    const alternative = "L’aiuola senza erbacce";
    await logWork(author, { ...entry(pactId), alternative, photo: await photograph() }, noon);
    const { work, totals } = await listActivities(pactId, noon);
    expect(totals).toEqual({ entries: 2, minutes: 2 * 90 * 4 });
    const [photo] = work.flatMap(({ photos }) => photos);
    expect(photo).toMatchObject({ alternative });
    expect(await findFile(photo?.id ?? "")).toMatchObject({ visibility: "public" });
  });

  it("takes no photograph without words, no tomorrow, and no word of others", async () => {
    const { pactId } = await anActivePact(author);
    await expect(logWork(author, { ...entry(pactId), photo: await photograph() }, noon)).rejects.toMatchObject({
      fields: { alternative: { key: "pact-life.problems.alternative" } },
    });
    await expect(logWork(author, { ...entry(pactId), workedOn: "2026-06-11" }, noon)).rejects.toMatchObject({
      fields: { workedOn: { key: "pact-life.problems.future" } },
    });
    await expect(logWork(stranger, entry(pactId), noon)).rejects.toMatchObject(notParty);
    await expect(logWork(office, entry(pactId), noon)).rejects.toMatchObject(notParty);
  });

  it("loses an entry that either side takes out", async () => {
    const { pactId } = await anActivePact(author);
    const written = entry(pactId);
    await logWork(author, written, noon);
    await removeWork(office, { pactId, id: written.id }, noon);
    expect(await db.$count(pactWork, eq(pactWork.pactId, pactId))).toBe(0);
    expect(await eventTypesOf(pactId)).toEqual(["pact.work-logged", "pact.work-removed"]);
  });
});
