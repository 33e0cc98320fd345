// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeEach, describe, expect, test } from "vitest";
import { addEvent, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { markAllRead } from "./commands/mark-all-read.ts";
import { markRead } from "./commands/mark-read.ts";
import { setPreferences } from "./commands/set-preferences.ts";
import { unsubscribe } from "./commands/unsubscribe.ts";
import { notify } from "./notify.ts";
import { notificationData } from "./personal-data.ts";
import { countUnread, kindsByMail, kindToStop, listNotifications } from "./queries.ts";
import { unsubscribeToken } from "./unsubscribe-token.ts";

let ada: string;
let bruno: string;

beforeEach(async () => {
  [ada, bruno] = [await addPerson(), await addPerson()];
});

const params = { number: "2026-000123", title: "Più panchine", dueOn: "" };

async function tell(times: number) {
  for (let time = 0; time < times; time += 1) {
    const eventId = await addEvent();
    await inTransaction((tx) => notify(tx, { eventId, kind: "proposal-answered", people: [ada, bruno], params }));
  }
}

describe("what one has read", () => {
  test("is marked one by one or all at once, and only one's own", async () => {
    await tell(3);
    const { notifications } = await listNotifications(ada, "it", 1);
    const [first] = notifications;
    if (!first) throw new Error("nobody was told");
    await markRead(bruno, first.id);
    expect(await countUnread(ada)).toBe(3);
    await markRead(ada, first.id);
    expect(await countUnread(ada)).toBe(2);
    await markAllRead(ada);
    expect(await countUnread(ada)).toBe(0);
    expect(await countUnread(bruno)).toBe(3);
  });

  test("keeps the moment it was read first", async () => {
    await tell(1);
    const { notifications } = await listNotifications(ada, "it", 1);
    const earlier = new Date("2026-03-02T10:00:00Z");
    await markRead(ada, notifications[0]?.id ?? "", earlier);
    await markAllRead(ada);
    expect((await notificationData(ada)).told.map(({ readAt }) => readAt)).toEqual([earlier]);
  });
});

test("the list comes newest first, a page at a time", async () => {
  await tell(21);
  const [first, second, beyond] = await Promise.all([1, 2, 3].map((page) => listNotifications(ada, "it", page)));
  expect(first).toMatchObject({ pages: 2 });
  const times = [...(first?.notifications ?? []), ...(second?.notifications ?? [])].map(({ createdAt }) => createdAt);
  expect(times).toHaveLength(21);
  expect(times).toEqual(times.toSorted((a, b) => b.getTime() - a.getTime()));
  expect(beyond?.notifications).toEqual([]);
});

describe("preferences", () => {
  test("begin with everything by mail; only what was shown changes", async () => {
    expect((await kindsByMail(ada)).has("proposal-answered")).toBe(true);
    await setPreferences(ada, { shown: ["proposal-answered", "case-overdue"], byMail: ["case-overdue"] });
    expect((await kindsByMail(ada)).has("proposal-answered")).toBe(false);
    expect((await kindsByMail(ada)).has("case-overdue")).toBe(true);
    expect((await kindsByMail(ada)).has("proposal-withdrawn")).toBe(true);
    await setPreferences(ada, { shown: ["proposal-answered"], byMail: ["proposal-answered"] });
    expect((await kindsByMail(ada)).has("proposal-answered")).toBe(true);
    expect((await kindsByMail(bruno)).has("case-overdue")).toBe(true);
  });
});

describe("the link in a mail", () => {
  test("stops mails of its kind to its person, as often as it is followed", async () => {
    const token = unsubscribeToken({ personId: ada, kind: "proposal-answered" });
    expect(kindToStop(token)).toBe("proposal-answered");
    for (const _ of [1, 2]) {
      await unsubscribe(token);
      expect((await kindsByMail(ada)).has("proposal-answered")).toBe(false);
    }
    expect((await kindsByMail(ada)).has("proposal-withdrawn")).toBe(true);
    expect((await kindsByMail(bruno)).has("proposal-answered")).toBe(true);
  });

  test("that is not ours stops nothing", async () => {
    const [, kind, signature] = unsubscribeToken({ personId: ada, kind: "proposal-answered" }).split(".");
    const forged = [bruno, kind, signature].join(".");
    expect(kindToStop(forged)).toBeNull();
    await expect(unsubscribe(forged)).rejects.toBeInstanceOf(NotFound);
    expect((await kindsByMail(bruno)).has("proposal-answered")).toBe(true);
  });
});
