// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { follows } from "#db/schema/follows.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aDraft, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { choosePlacesAndTopics } from "#lib/follows/commands/choose-places-and-topics.ts";
import { followedCodes } from "#lib/follows/queries.ts";
import { followReactions } from "#lib/follows/reactions.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { setPreferences } from "#lib/notifications/commands/set-preferences.ts";
import { react } from "#lib/worker/reactions.ts";
import { followProposal } from "./commands/follow-proposal.ts";
import { supportProposal } from "./commands/support-proposal.ts";
import { takeCharge } from "./commands/take-charge.ts";
import { followStanding, listFollowed } from "./following.ts";

let author: Citizen;
let reader: Citizen;
let officer: Staff;
let proposalId: string;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  [author, reader] = [await aCitizen(), await aCitizen()];
  ({ proposalId } = await aFiledProposal(author));
});

/** What a person was told of the last event of the proposal. */
async function toldOfLast(personId: string) {
  const event = (await eventsAbout(proposalId)).at(-1);
  if (!event) throw new Error("nothing happened");
  await react(event.id);
  await react(event.id);
  const rows = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.personId, personId), eq(notifications.eventId, event.id)));
  return rows.map(({ kind, topic, params }) => ({ kind, topic, params }));
}

const follow = (wanted: boolean, who = reader) => followProposal(who, { proposalId, wanted });

describe("following a proposal", () => {
  test("begins with a support and ends with a word; the last word counts", async () => {
    expect(await followStanding(reader.personId, proposalId)).toEqual({ follows: false, isAuthor: false });
    await supportProposal(reader, { proposalId });
    expect(await followStanding(reader.personId, proposalId)).toMatchObject({ follows: true });
    await follow(false);
    expect(await followStanding(reader.personId, proposalId)).toMatchObject({ follows: false });
    await follow(true);
    expect(await followStanding(reader.personId, proposalId)).toMatchObject({ follows: true });
    expect((await listFollowed(reader.personId)).map(({ id }) => id)).toEqual([proposalId]);
  });

  test("is the author's without a word, and cannot be stopped: the answer is owed to them", async () => {
    await follow(false, author);
    expect(await followStanding(author.personId, proposalId)).toEqual({ follows: true, isAuthor: true });
    await takeCharge(officer, { proposalId });
    expect(await toldOfLast(author.personId)).toMatchObject([{ kind: "proposal-taken-in-charge", topic: "proposals" }]);
  });

  test("tells of every step once: supporters and followers, and not who said no", async () => {
    const [supporter, unwilling] = [await aCitizen(), await aCitizen()];
    for (const person of [supporter, unwilling]) await supportProposal(person, { proposalId });
    await follow(true);
    await follow(false, unwilling);
    await takeCharge(officer, { proposalId });
    const told = {
      kind: "followed-proposal",
      topic: "followed",
      params: expect.objectContaining({ proposalId, step: "proposal.taken-in-charge" }),
    };
    expect(await toldOfLast(reader.personId)).toEqual([told]);
    expect(await toldOfLast(supporter.personId)).toEqual([told]);
    expect(await toldOfLast(unwilling.personId)).toEqual([]);
  });

  test("keeps to the rhythm of what one follows, not of what one filed", async () => {
    await setPreferences(reader.personId, { proposals: "none", followed: "weekly" });
    await follow(true);
    await takeCharge(officer, { proposalId });
    await toldOfLast(reader.personId);
    const [told] = await db.select().from(notifications).where(eq(notifications.personId, reader.personId));
    expect(told).toMatchObject({ topic: "followed" });
  });

  test("of what the public does not read is not possible, and nobody is told of it", async () => {
    await follow(true);
    await db.update(proposals).set({ publication: "held" }).where(eq(proposals.id, proposalId));
    await expect(follow(true, await aCitizen())).rejects.toBeInstanceOf(NotFound);
    expect(await followStanding(reader.personId, proposalId)).toBeNull();
    expect(await listFollowed(reader.personId)).toEqual([]);
    await takeCharge(officer, { proposalId });
    expect(await toldOfLast(reader.personId)).toEqual([]);
    await expect(followProposal(reader, { proposalId: crypto.randomUUID(), wanted: true })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  test("of what a moderator hid shows its number, and not the title", async () => {
    await follow(true);
    const ofProposal = eq(proposals.id, proposalId);
    const hidden = { publication: "hidden", title: "Il vicino Rossi è un ladro" } as const;
    await db.update(proposals).set(hidden).where(ofProposal);
    const [followed] = await listFollowed(reader.personId);
    expect(followed?.title).toBe(followed?.number);
  });

  test("goes with the account", async () => {
    await follow(true);
    for (const reaction of followReactions["account.erased"]) {
      await db.transaction((tx) => reaction(tx, { subjectId: reader.personId }));
    }
    expect(await db.$count(follows, eq(follows.personId, reader.personId))).toBe(0);
  });
});

describe("following a topic or a zone", () => {
  const { topicCode, zoneCode } = aDraft({});

  test("is what was ticked last, and only what there is", async () => {
    const topics = [topicCode ?? "", "invented"];
    await choosePlacesAndTopics(reader.personId, { topics, zones: zoneCode ? [zoneCode] : [] });
    expect(await followedCodes(reader.personId, "topic")).toEqual(new Set([topicCode]));
    await choosePlacesAndTopics(reader.personId, { topics: [], zones: [] });
    expect(await followedCodes(reader.personId, "topic")).toEqual(new Set());
  });

  test("tells of a new proposal once, though both fit, and never its author", async () => {
    for (const person of [reader, author]) {
      await choosePlacesAndTopics(person.personId, { topics: [topicCode ?? ""], zones: zoneCode ? [zoneCode] : [] });
    }
    ({ proposalId } = await aFiledProposal(author));
    expect(await toldOfLast(reader.personId)).toMatchObject([{ kind: "followed-place-or-topic", topic: "followed" }]);
    expect(await toldOfLast(author.personId)).toMatchObject([{ kind: "proposal-submitted" }]);
  });
});
