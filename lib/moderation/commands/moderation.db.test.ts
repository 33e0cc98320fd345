// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aPostedComment, commentCalled, moderationOf } from "#db/testing/discussion.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { moderatedRooms as rooms } from "#lib/joints/rooms.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { react } from "#lib/worker/reactions.ts";
import { appealHiding } from "./appeal-hiding.ts";
import { decide } from "./decide.ts";
import { decideAppeal } from "./decide-appeal.ts";
import { decideMany } from "./decide-many.ts";
import { reportContent } from "./report-content.ts";

const refused = { kind: "refused" };
const conflict = { kind: "conflict" };
const missing = { kind: "not-found" };
const spam = "https://a.example https://b.example https://c.example";
const hide = { verb: "hide", ground: "offensive", explanation: "Offende una persona, non discute l’idea." } as const;
const publish = { verb: "publish", explanation: "" } as const;
const appeal = "Ho criticato l’idea e non la persona: rileggete, per favore.";

let ada: Citizen;
let moderator: Staff;
let proposalId: string;

beforeAll(furnishHouse);

beforeEach(async () => {
  ada = await aCitizen();
  moderator = await anEmployee("moderator");
  ({ proposalId } = await aFiledProposal(await aCitizen()));
});

const report = (actor: Citizen | Staff, id: string, change = {}) =>
  reportContent(actor, { kind: "comment", id, ground: "spam", note: "", ...change }, rooms);

/** A comment of Ada's that somebody reported; answers both identifiers. */
async function aReportedComment() {
  const id = await aPostedComment(proposalId, ada);
  await report(await aCitizen(), id);
  return { id, moderationId: (await moderationOf(id)).id };
}

async function aHiddenComment() {
  const reported = await aReportedComment();
  await decide(moderator, { moderationId: reported.moderationId, ...hide }, rooms);
  return reported;
}

/** Lets the worker do what follows from all that happened to a thing, twice, as it may have to. */
async function reactTo(subjectId: string) {
  for (const { id } of await eventsAbout(subjectId)) {
    await react(id);
    await react(id);
  }
}

const toldTo = async ({ personId }: Citizen | Staff) => {
  const rows = await db
    .select({ kind: notifications.kind })
    .from(notifications)
    .where(and(eq(notifications.personId, personId)));
  return rows.map(({ kind }) => kind).sort();
};

describe("reporting", () => {
  it("is one a person, from eight connections too, and leaves the thing where it is", async () => {
    const id = await aPostedComment(proposalId, ada);
    const reporter = await aCitizen();
    const sent = succeeded(await atOnce(8, () => report(reporter, id)));
    expect(sent).toHaveLength(8);
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1);
    const moderation = await moderationOf(id);
    expect(moderation.status).toBe("reported");
    expect(await db.$count(moderationReports, eq(moderationReports.moderationId, moderation.id))).toBe(1);
    expect((await commentCalled(id)).publication).toBe("published");
    expect(await eventTypesOf(id)).toEqual(["comment.posted", "moderation.reported"]);
  });

  it("takes reports of several people at once into one moderation", async () => {
    const id = await aPostedComment(proposalId, ada);
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    expect(succeeded(await atOnce(8, (turn) => report(crowd[turn] ?? ada, id)))).toHaveLength(8);
    expect(await db.$count(moderations, eq(moderations.subjectId, id))).toBe(1);
  });

  it("is not for one's own words, nor for what nobody can read", async () => {
    const id = await aPostedComment(proposalId, ada);
    await expect(report(ada, id)).rejects.toMatchObject(refused);
    const held = await aPostedComment(proposalId, ada, { body: spam });
    await expect(report(await aCitizen(), held)).rejects.toMatchObject(missing);
    await expect(report(await aCitizen(), crypto.randomUUID())).rejects.toMatchObject(missing);
  });
});

describe("deciding", () => {
  it("hides with reasons, closes the reports, and tells the author and who reported it", async () => {
    const id = await aPostedComment(proposalId, ada);
    const reporter = await aCitizen();
    await report(reporter, id);
    const { id: moderationId } = await moderationOf(id);
    await decide(moderator, { moderationId, ...hide }, rooms);
    expect(await moderationOf(id)).toMatchObject({
      status: "hidden",
      ground: "offensive",
      explanation: hide.explanation,
    });
    expect((await commentCalled(id)).publication).toBe("hidden");
    expect((await commentCalled(id)).body).not.toBe("");
    await reactTo(id);
    expect(await toldTo(ada)).toEqual(["content-hidden"]);
    expect(await toldTo(reporter)).toEqual(["report-decided"]);
    expect(await eventTypesOf(id)).toEqual(["comment.posted", "moderation.reported", "moderation.hidden"]);
  });

  it("publishes what was held", async () => {
    const id = await aPostedComment(proposalId, ada, { body: spam });
    await decide(moderator, { moderationId: (await moderationOf(id)).id, ...publish }, rooms);
    expect((await commentCalled(id)).publication).toBe("published");
    await reactTo(id);
    expect(await toldTo(ada)).toEqual(["content-held", "content-published"]);
  });

  it("dismisses reports and leaves the thing public; a new report brings it back", async () => {
    const { id, moderationId } = await aReportedComment();
    await decide(moderator, { moderationId, verb: "dismiss", explanation: "" }, rooms);
    expect((await moderationOf(id)).status).toBe("published");
    await report(await aCitizen(), id);
    expect((await moderationOf(id)).status).toBe("reported");
  });

  it("is for moderators and officers, not for others and not for one's own words", async () => {
    const { moderationId } = await aReportedComment();
    for (const role of ["unit-referent", "trainer", "guarantor", "administrator"] as const) {
      await expect(decide(await anEmployee(role), { moderationId, ...hide }, rooms)).rejects.toMatchObject(refused);
    }
    await expect(decide(ada, { moderationId, ...hide }, rooms)).rejects.toMatchObject(refused);
    const own: Staff = { ...moderator, personId: ada.personId };
    await expect(decide(own, { moderationId, ...hide }, rooms)).rejects.toMatchObject(refused);
    await expect(
      decide(await anEmployee("participation-officer"), { moderationId, ...hide }, rooms),
    ).resolves.toMatchObject({ status: "hidden" });
  });

  it("of two moderators at once the second finds the first's decision", async () => {
    const { id, moderationId } = await aReportedComment();
    const results = await atOnce(8, (turn) =>
      decide(moderator, { moderationId, ...(turn % 2 ? hide : { verb: "dismiss" as const, explanation: "" }) }, rooms),
    );
    const lost = results.filter(({ status }) => status === "rejected");
    // Who came after a dismissal may still hide what is public again; nobody decides twice the same.
    expect(succeeded(results).length).toBeLessThanOrEqual(2);
    expect(lost.every((result) => result.status === "rejected" && result.reason.kind === "conflict")).toBe(true);
    const decided = (await eventTypesOf(id)).filter((type) => /hidden|dismissed/.test(type));
    expect(decided).toHaveLength(succeeded(results).length);
  });

  it("hides nothing without reasons: the database refuses it", async () => {
    const { id, moderationId } = await aReportedComment();
    const bare = { moderationId, ...hide, explanation: "" };
    await expect(decide(moderator, bare, rooms)).rejects.toMatchObject({ cause: { code: "23514" } });
    expect((await commentCalled(id)).publication).toBe("published");
  });

  it("decides many at once, and says how many it could not", async () => {
    const reported = [await aReportedComment(), await aReportedComment()];
    const hidden = await aHiddenComment();
    const moderationIds = [...reported, hidden].map(({ moderationId }) => moderationId);
    const result = await decideMany(moderator, { moderationIds, ...hide }, rooms);
    expect(result.decided).toHaveLength(2);
    expect(result.skipped).toBe(1);
    for (const { id } of reported) expect((await moderationOf(id)).status).toBe("hidden");
    await expect(decideMany(await anEmployee("trainer"), { moderationIds, ...hide }, rooms)).rejects.toMatchObject(
      refused,
    );
  });
});

describe("appealing", () => {
  it("is the author's, once, within the term", async () => {
    const { id, moderationId } = await aHiddenComment();
    await expect(appealHiding(await aCitizen(), { moderationId, appeal }, rooms)).rejects.toMatchObject(refused);
    const late = now().add({ hours: 24 * 181 });
    await expect(appealHiding(ada, { moderationId, appeal }, rooms, late)).rejects.toMatchObject(refused);
    await appealHiding(ada, { moderationId, appeal }, rooms);
    await expect(appealHiding(ada, { moderationId, appeal }, rooms)).rejects.toMatchObject(conflict);
    expect(await moderationOf(id)).toMatchObject({ status: "appealed", appeal });
    expect((await commentCalled(id)).publication).toBe("hidden");
  });

  it("is decided by another moderator or the guarantor, never by who hid it", async () => {
    const decision = { outcome: "accept", answer: "Il commento critica un’idea: resta." } as const;
    for (const role of ["moderator", "guarantor"] as const) {
      const { id, moderationId } = await aHiddenComment();
      await appealHiding(ada, { moderationId, appeal }, rooms);
      await expect(decideAppeal(moderator, { moderationId, ...decision }, rooms)).rejects.toMatchObject(refused);
      await decideAppeal(await anEmployee(role), { moderationId, ...decision }, rooms);
      expect((await moderationOf(id)).status).toBe("published");
      expect((await commentCalled(id)).publication).toBe("published");
    }
    expect(
      (
        await db
          .update(moderations)
          .set({ appealDecidedBy: moderator.personId })
          .where(eq(moderations.decidedBy, moderator.personId))
          .then(
            () => null,
            (error: unknown) => error as { cause: { code: string } },
          )
      )?.cause.code,
    ).toBe("23514");
  });

  it("is told to the other moderators and to the guarantor, never to who hid it", async () => {
    const [other, guarantor] = [await anEmployee("moderator"), await anEmployee("guarantor")];
    const { id, moderationId } = await aHiddenComment();
    await appealHiding(ada, { moderationId, appeal }, rooms);
    await reactTo(id);
    for (const { personId } of [other, guarantor]) {
      const rows = await db.select().from(notifications).where(eq(notifications.personId, personId));
      expect(rows.filter(({ params }) => params.moderationId === moderationId)).toMatchObject([
        { kind: "appeal-to-decide", topic: "desk" },
      ]);
    }
    expect(await toldTo(moderator)).not.toContain("appeal-to-decide");
  });

  it("may confirm the decision, which then is final", async () => {
    const { id, moderationId } = await aHiddenComment();
    await appealHiding(ada, { moderationId, appeal }, rooms);
    const answer = "Il nome della persona va tolto: si può riscrivere senza.";
    await decideAppeal(await anEmployee("moderator"), { moderationId, outcome: "reject", answer }, rooms);
    expect(await moderationOf(id)).toMatchObject({ status: "upheld", appealAnswer: answer });
    await expect(appealHiding(ada, { moderationId, appeal }, rooms)).rejects.toMatchObject(conflict);
    await reactTo(id);
    expect(await toldTo(ada)).toEqual(["appeal-decided", "content-hidden"]);
    expect(await eventTypesOf(id)).toEqual([
      "comment.posted",
      "moderation.reported",
      "moderation.hidden",
      "moderation.appealed",
      "moderation.appeal-decided",
    ]);
  });
});

describe("proposals", () => {
  it("are reported and hidden as well: number and term stay", async () => {
    await reportContent(ada, { kind: "proposal", id: proposalId, ground: "personal-data", note: "" }, rooms);
    await decide(moderator, { moderationId: (await moderationOf(proposalId)).id, ...hide }, rooms);
    const [proposal] = await db.select().from(proposals).where(eq(proposals.id, proposalId));
    expect(proposal).toMatchObject({ publication: "hidden", status: "submitted" });
    expect(proposal?.caseId).not.toBeNull();
  });
});
