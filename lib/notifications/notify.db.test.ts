// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { addEvent, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { setPreferences } from "./commands/set-preferences.ts";
import { notify } from "./notify.ts";

const reachable = { email: "ada@example.it", emailConfirmedAt: new Date() };
const params = { number: "2026-000123", title: "Più panchine", dueOn: "" };

const tell = (eventId: number, told: string[]) =>
  inTransaction((tx) => notify(tx, { eventId, kind: "proposal-answered", people: told, params }));

const written = (eventId: number) => db.select().from(notifications).where(eq(notifications.eventId, eventId));

/** The notifications for which a mail waits in the queue. */
async function mailJobs(): Promise<string[]> {
  const rows = await db.execute(sql`select data ->> 'notificationId' as id from pgboss.job where name = 'mail'`);
  return rows.map((row) => String(row.id));
}

describe("who is told", () => {
  test("finds it in their area, and by mail where the address is confirmed and they want it", async () => {
    const eventId = await addEvent();
    const byMail = await addPerson(reachable);
    const unconfirmed = await addPerson({ email: "bruno@example.it" });
    const unwilling = await addPerson(reachable);
    const patient = await addPerson(reachable);
    await setPreferences(unwilling, { proposals: "none" });
    await setPreferences(patient, { proposals: "weekly" });

    await tell(eventId, [byMail, unconfirmed, unwilling, patient]);
    const rows = await written(eventId);
    expect(new Map(rows.map(({ personId, mailState }) => [personId, mailState]))).toEqual(
      new Map([
        [byMail, "pending"],
        [unconfirmed, "none"],
        [unwilling, "none"],
        [patient, "waiting"],
      ]),
    );
    const jobs = await mailJobs();
    expect(rows.filter(({ id }) => jobs.includes(id)).map(({ personId }) => personId)).toEqual([byMail]);
  });

  test("gets a receipt at once, however rarely they want mail, and none where they want none", async () => {
    const eventId = await addEvent();
    const [patient, unwilling] = [await addPerson(reachable), await addPerson(reachable)];
    await setPreferences(patient, { proposals: "weekly" });
    await setPreferences(unwilling, { proposals: "none" });
    await inTransaction((tx) =>
      notify(tx, { eventId, kind: "proposal-submitted", people: [patient, unwilling], params }),
    );
    const states = new Map((await written(eventId)).map(({ personId, mailState }) => [personId, mailState]));
    expect(states).toEqual(
      new Map([
        [patient, "pending"],
        [unwilling, "none"],
      ]),
    );
  });

  test("is told once, however often and from wherever the reaction runs", async () => {
    const eventId = await addEvent();
    const person = await addPerson(reachable);
    const before = (await mailJobs()).length;
    await Promise.all([1, 2, 3, 4].map(() => tell(eventId, [person, person])));
    await tell(eventId, [person]);
    expect(await written(eventId)).toHaveLength(1);
    expect((await mailJobs()).length - before).toBe(1);
  });

  test("is not who erased their account, nor someone who never was", async () => {
    const eventId = await addEvent();
    await tell(eventId, [await addPerson({ ...reachable, erasedAt: new Date() }), randomUUID()]);
    expect(await written(eventId)).toEqual([]);
  });

  test("may be thousands", async () => {
    const eventId = await addEvent();
    const crowd = Array.from({ length: 2_500 }, () => ({ id: randomUUID(), voice: randomUUID(), ...reachable }));
    await db.insert(people).values(crowd);
    const before = (await mailJobs()).length;
    await tell(
      eventId,
      crowd.map(({ id }) => id),
    );
    expect(await written(eventId)).toHaveLength(2_500);
    expect((await mailJobs()).length - before).toBe(2_500);
  });
});

test("a transaction that fails tells nobody and leaves no job", async () => {
  const eventId = await addEvent();
  const person = await addPerson(reachable);
  const before = await mailJobs();
  const failing = inTransaction(async (tx) => {
    await notify(tx, { eventId, kind: "proposal-answered", people: [person], params });
    throw new Error("something else went wrong");
  });
  await expect(failing).rejects.toThrow("something else");
  expect(await written(eventId)).toEqual([]);
  expect(await mailJobs()).toEqual(before);
});
