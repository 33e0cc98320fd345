// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { addEvent, addPerson } from "#db/testing/fixtures.ts";
import { inTransaction } from "#db/transaction.ts";
import { findFollow } from "#lib/follows/queries.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { chooseByMail } from "./commands/choose-by-mail.ts";
import { markAllRead } from "./commands/mark-all-read.ts";
import { markRead } from "./commands/mark-read.ts";
import { setPreferences } from "./commands/set-preferences.ts";
import { mailChoiceToken } from "./mail-choice.ts";
import { notify } from "./notify.ts";
import { notificationData } from "./personal-data.ts";
import { preferencesOf } from "./preferences.ts";
import { countUnread, listNotifications } from "./queries.ts";
import { notificationTopics } from "./vocabulary.ts";

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
  test("begin with everything at once; only what was chosen changes", async () => {
    expect(await preferencesOf(ada)).toEqual(Object.fromEntries(notificationTopics.map((topic) => [topic, "instant"])));
    await setPreferences(ada, { proposals: "daily", followed: "none" });
    await setPreferences(ada, { followed: "weekly" });
    expect(await preferencesOf(ada)).toMatchObject({ proposals: "daily", followed: "weekly", desk: "instant" });
    expect(await preferencesOf(bruno)).toMatchObject({ proposals: "instant", followed: "instant" });
  });
});

describe("the links in a mail", () => {
  test.each([
    ["stop", "none"],
    ["weekly", "weekly"],
  ] as const)("“%s” speaks of its topics and its person alone, as often as it is followed", async (what, frequency) => {
    const token = mailChoiceToken({ what, personId: ada, about: ["proposals", "followed"] });
    for (const _ of [1, 2]) {
      await chooseByMail(token);
      expect(await preferencesOf(ada)).toMatchObject({ proposals: frequency, followed: frequency, desk: "instant" });
    }
    expect(await preferencesOf(bruno)).toMatchObject({ proposals: "instant" });
  });

  test("“unfollow” says no to one proposal", async () => {
    const about = randomUUID();
    await chooseByMail(mailChoiceToken({ what: "unfollow", personId: ada, about }));
    expect(await findFollow(ada, { kind: "proposal", id: about })).toBe(false);
    expect(await findFollow(bruno, { kind: "proposal", id: about })).toBeNull();
  });

  test("that are not ours do nothing", async () => {
    const [what, , about, signature] = mailChoiceToken({ what: "stop", personId: ada, about: ["proposals"] }).split(
      ".",
    );
    await expect(chooseByMail([what, bruno, about, signature].join("."))).rejects.toBeInstanceOf(NotFound);
    expect(await preferencesOf(bruno)).toMatchObject({ proposals: "instant" });
  });
});
