// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { and, eq, sql } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { digests, notifications } from "#db/schema/notifications.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addEvent, addMunicipality, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { MailUnavailable } from "#lib/gateways/mail.ts";
import { gatherDigests } from "./commands/gather-digests.ts";
import { sendDigest } from "./commands/send-digest.ts";
import { sendNotificationMail } from "./commands/send-mail.ts";
import { setPreferences } from "./commands/set-preferences.ts";
import { notify } from "./notify.ts";
import type { Preferences } from "./preferences.ts";

let answer = 250;
let taken: string[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onRcptTo: (_address, _session, done) =>
    answer === 250 ? done() : done(Object.assign(new Error("no"), { responseCode: answer })),
  async onData(stream, _session, done) {
    taken.push(await text(stream));
    done();
  },
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  await addMunicipality();
});

afterAll(() => new Promise<void>((closed) => server.close(closed)));

beforeEach(async () => {
  answer = 250;
  taken = [];
  await db.delete(notifications);
  await db.delete(digests);
});

const rome = (there: string) => Temporal.PlainDateTime.from(there).toZonedDateTime("Europe/Rome").toInstant();

const reader = async (chosen: Partial<Preferences>) => {
  const personId = await addPerson({ email: "ada@example.it", emailConfirmedAt: new Date() });
  await setPreferences(personId, chosen);
  return personId;
};

/** Tells a person of something at a moment. */
async function tell(personId: string, moment: string, title = "Più panchine") {
  const eventId = await addEvent();
  const params = { number: "2026-000123", title, dueOn: "" };
  await inTransaction((tx) => notify(tx, { eventId, kind: "proposal-answered", people: [personId], params }));
  const mine = and(eq(notifications.personId, personId), eq(notifications.eventId, eventId));
  const [written] = await db
    .update(notifications)
    .set({ createdAt: new Date(rome(moment).epochMilliseconds) })
    .where(mine)
    .returning({ id: notifications.id });
  return written?.id ?? "";
}

const gathered = async (personId: string) =>
  (await db.select().from(digests).where(eq(digests.personId, personId)).orderBy(digests.day)).map((row) => ({
    id: row.id,
    day: row.day,
    state: row.state,
  }));

const told = (personId: string) => db.select().from(notifications).where(eq(notifications.personId, personId));

/** What every person was told in how many mails, over all that was sent. */
async function mailsThatSay(title: string) {
  const mails = await Promise.all(taken.map((mail) => PostalMime.parse(mail)));
  return mails.filter((mail) => mail.text?.includes(title));
}

async function sendAll() {
  for (const { id } of await db.select({ id: digests.id }).from(digests)) await sendDigest(id, false);
}

describe("the mail of the day", () => {
  test("gathers what was told before seven, oldest first, in one mail; the rest waits for tomorrow", async () => {
    const ada = await reader({ proposals: "daily" });
    await tell(ada, "2026-11-24T22:00", "Seconda panchina");
    await tell(ada, "2026-11-24T08:00", "Prima panchina");
    await tell(ada, "2026-11-25T07:00", "Terza panchina");
    expect(await gatherDigests(rome("2026-11-25T07:00"))).toBe(1);
    await sendAll();
    const [first, ...others] = await Promise.all(taken.map((mail) => PostalMime.parse(mail)));
    expect(others).toEqual([]);
    expect(first?.subject).toBe("2 novità dal portale della partecipazione, 25 novembre 2026");
    expect(first?.text).toMatch(/Prima panchina[\s\S]*Seconda panchina/);
    expect(first?.text).not.toContain("Terza");
    expect(first?.headers.find(({ key }) => key === "list-unsubscribe-post")?.value).toBe("List-Unsubscribe=One-Click");

    expect(await gatherDigests(rome("2026-11-25T23:00"))).toBe(0);
    expect(await gatherDigests(rome("2026-11-26T07:00"))).toBe(1);
    await sendAll();
    expect(taken).toHaveLength(2);
    expect((await told(ada)).map(({ mailState }) => mailState)).toEqual(["sent", "sent", "sent"]);
  });

  test("is not sent where there is nothing to tell, and is made up for by who comes late", async () => {
    const ada = await reader({ proposals: "daily" });
    expect(await gatherDigests(rome("2026-11-25T07:00"))).toBe(0);
    await tell(ada, "2026-11-25T12:00");
    expect(await gatherDigests(rome("2026-11-28T15:30"))).toBe(1);
    expect(await gathered(ada)).toMatchObject([{ day: "2026-11-28" }]);
  });

  test("comes once on the days the clocks change", async () => {
    const ada = await reader({ proposals: "daily" });
    for (const [day, before] of [
      ["2026-03-29", "2026-03-28"],
      ["2026-10-25", "2026-10-24"],
    ]) {
      await tell(ada, `${before}T12:00`);
      for (const hour of ["00:30", "01:30", "02:30", "03:30", "06:59", "07:00", "07:10", "08:00"]) {
        await gatherDigests(rome(`${day}T${hour}`));
      }
    }
    expect((await gathered(ada)).map(({ day }) => day)).toEqual(["2026-03-29", "2026-10-25"]);
  });
});

describe("the mail of the week", () => {
  test("comes on Monday at seven; a week in which nothing happened sends nothing", async () => {
    const ada = await reader({ proposals: "weekly" });
    await tell(ada, "2026-11-17T12:00");
    for (let day = 17; day <= 22; day += 1) expect(await gatherDigests(rome(`2026-11-${day}T18:00`))).toBe(0);
    expect(await gatherDigests(rome("2026-11-23T06:50"))).toBe(0);
    expect(await gatherDigests(rome("2026-11-23T07:00"))).toBe(1);
    expect(await gatherDigests(rome("2026-11-30T07:00"))).toBe(0);
    expect(await gathered(ada)).toHaveLength(1);
  });

  test("comes on Tuesday where nobody worked on Monday", async () => {
    const ada = await reader({ proposals: "weekly" });
    await tell(ada, "2026-11-22T12:00");
    await tell(ada, "2026-11-23T12:00");
    expect(await gatherDigests(rome("2026-11-24T09:00"))).toBe(1);
    expect((await told(ada)).map(({ mailState }) => mailState).toSorted()).toEqual(["pending", "waiting"]);
  });
});

describe("a change of mind loses nothing and repeats nothing", () => {
  test.each(["daily", "instant"] as const)("from once a week to %s", async (frequency) => {
    const ada = await reader({ proposals: "weekly" });
    await tell(ada, "2026-11-24T12:00", "Panchina");
    await setPreferences(ada, { proposals: frequency });
    await gatherDigests(rome("2026-11-25T07:00"));
    await gatherDigests(rome("2026-11-30T07:00"));
    await sendAll();
    expect(await mailsThatSay("Panchina")).toHaveLength(1);
  });

  test("from once a day to once a week", async () => {
    const ada = await reader({ proposals: "daily" });
    await tell(ada, "2026-11-24T12:00", "Panchina");
    await setPreferences(ada, { proposals: "weekly" });
    expect(await gatherDigests(rome("2026-11-25T07:00"))).toBe(0);
    expect(await gatherDigests(rome("2026-11-30T07:00"))).toBe(1);
  });

  test("from at once to once a day, while the mail waits for its job", async () => {
    const ada = await reader({});
    const id = await tell(ada, "2026-11-24T12:00", "Panchina");
    await setPreferences(ada, { proposals: "daily" });
    await sendNotificationMail(id, false);
    await gatherDigests(rome("2026-11-25T07:00"));
    await sendNotificationMail(id, false);
    await sendAll();
    expect(await mailsThatSay("Panchina")).toHaveLength(1);
  });

  test("to none: it stays in the area, and no mail leaves", async () => {
    const ada = await reader({ proposals: "daily" });
    await tell(ada, "2026-11-24T12:00");
    await setPreferences(ada, { proposals: "none" });
    expect(await gatherDigests(rome("2026-11-25T07:00"))).toBe(0);
    expect(await told(ada)).toMatchObject([{ mailState: "none", readAt: null }]);
  });
});

describe("in exactly one mail", () => {
  test("however many workers gather at once", async () => {
    const people = await Promise.all([1, 2, 3].map(() => reader({ proposals: "daily" })));
    for (const person of people) for (const hour of [8, 9, 10]) await tell(person, `2026-11-24T${hour + 10}:00`);
    const made = await atOnce(6, () => gatherDigests(rome("2026-11-25T07:00")));
    expect(made.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value : 100), 0)).toBe(3);
    for (const person of people) {
      const [digest, ...others] = await gathered(person);
      expect(others).toEqual([]);
      expect((await told(person)).map(({ digestId }) => digestId)).toEqual([digest?.id, digest?.id, digest?.id]);
    }
    const jobs = await db.execute(sql`select data ->> 'digestId' as id from pgboss.job where name = 'digest'`);
    const ofToday = await Promise.all(people.map(gathered));
    const mine = new Set(ofToday.flat().map(({ id }) => id));
    expect(jobs.filter(({ id }) => mine.has(String(id)))).toHaveLength(3);
  });

  test("which the database guarantees", async () => {
    const ada = await reader({ proposals: "daily" });
    const id = await tell(ada, "2026-11-24T12:00");
    await gatherDigests(rome("2026-11-25T07:00"));
    const again = db.insert(digests).values({ personId: ada, day: "2026-11-25" });
    await expect(again).rejects.toMatchObject({ cause: { constraint_name: "digests_one_a_day" } });
    const alone = db.update(notifications).set({ mailTriedAt: new Date() }).where(eq(notifications.id, id));
    await expect(alone).rejects.toMatchObject({ cause: { constraint_name: "notifications_in_one_mail" } });
    const waiting = db.update(notifications).set({ mailState: "waiting" }).where(eq(notifications.id, id));
    await expect(waiting).rejects.toMatchObject({ cause: { constraint_name: "notifications_waiting_for_a_mail" } });
  });

  test("killed between the sending and the mark, it repeats the same mail under the same Message-ID", async () => {
    const ada = await reader({ proposals: "daily" });
    await tell(ada, "2026-11-24T12:00", "Panchina");
    await gatherDigests(rome("2026-11-25T07:00"));
    await sendAll();
    await db.update(digests).set({ state: "pending", mailedAt: null });
    await db.update(notifications).set({ mailState: "pending", mailedAt: null });
    await tell(ada, "2026-11-25T12:00", "Fontanella");
    await sendAll();
    const [first, second] = await Promise.all(taken.map((mail) => PostalMime.parse(mail)));
    expect(taken).toHaveLength(2);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toBe(first?.text);
  });
});

describe("a mail that is not taken", () => {
  test("for now waits for the next attempt, for good is failed", async () => {
    const ada = await reader({ proposals: "daily" });
    await tell(ada, "2026-11-24T12:00");
    await gatherDigests(rome("2026-11-25T07:00"));
    const [digest] = await gathered(ada);
    answer = 451;
    await expect(sendDigest(digest?.id ?? "", false)).rejects.toBeInstanceOf(MailUnavailable);
    expect(await gathered(ada)).toMatchObject([{ state: "pending" }]);
    answer = 550;
    await sendDigest(digest?.id ?? "", false);
    expect(await gathered(ada)).toMatchObject([{ state: "failed" }]);
    expect(await told(ada)).toMatchObject([{ mailState: "failed" }]);
  });
});
