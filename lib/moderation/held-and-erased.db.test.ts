// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { rules } from "#db/schema/rules.ts";
import { aPostedComment, moderationOf } from "#db/testing/discussion.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { voteOnComment } from "#lib/discussion/commands/vote-on-comment.ts";
import { discussionData } from "#lib/discussion/personal-data.ts";
import { listThreads } from "#lib/discussion/queries.ts";
import { discussedRooms, moderatedRooms } from "#lib/joints/rooms.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { supportProposal } from "#lib/proposals/commands/support-proposal.ts";
import { findByNumber, findPublicByNumber } from "#lib/proposals/queries.ts";
import { decide } from "./commands/decide.ts";
import { reportContent } from "./commands/report-content.ts";
import { moderationData } from "./personal-data.ts";

beforeAll(furnishHouse);

it("keeps comments without a name and votes counted when an account is erased, and hands out what it kept", async () => {
  const { proposalId } = await aFiledProposal(await aCitizen());
  const [ada, eva] = [await aCitizen(), await aCitizen()];
  const own = await aPostedComment(proposalId, ada);
  const other = await aPostedComment(proposalId, eva);
  await voteOnComment(ada, { commentId: other, vote: "up" }, discussedRooms);
  await reportContent(ada, { kind: "comment", id: other, ground: "other", note: "Per prova" }, moderatedRooms);
  expect(await discussionData(ada.personId)).toMatchObject({ comments: [{ id: own }], votes: [{ vote: "up" }] });
  expect(await moderationData(ada.personId)).toMatchObject({ reports: [{ id: other, note: "Per prova" }] });

  await eraseAccount(ada);
  const page = { order: "newest", page: 1, reader: null } as const;
  const { threads } = await listThreads({ kind: "proposal", id: proposalId }, page);
  expect(threads.find(({ id }) => id === own)).toMatchObject({ author: null, publication: "published" });
  expect(threads.find(({ id }) => id === other)).toMatchObject({ up: 1 });
});

it("holds every proposal where the rule says so: with number and term, not public and not supported", async () => {
  const reference = { it: "Prova", en: "Test" };
  await db.insert(rules).values({
    ...{ key: "moderation.proposals-first", value: 1, unit: "switch", legalReference: reference },
    validFrom: today(now()).toString(),
  });
  const author = await aCitizen();
  const { proposalId, number, dueOn } = await aFiledProposal(author);
  expect(dueOn).not.toBeNull();
  expect(await moderationOf(proposalId)).toMatchObject({ status: "held", heldBecause: "rule" });
  expect(await findPublicByNumber(number)).toBeNull();
  expect(await findByNumber(number)).toMatchObject({ publication: "held", status: "submitted" });
  await expect(supportProposal(await aCitizen(), { proposalId })).rejects.toMatchObject({
    text: { key: "proposals.refusals.notPublic" },
  });

  const moderator = await anEmployee("moderator");
  const { id: moderationId } = await moderationOf(proposalId);
  await decide(moderator, { moderationId, verb: "publish", explanation: "" }, moderatedRooms);
  expect((await findPublicByNumber(number))?.body).not.toBe("");
  const hide = { verb: "hide", ground: "personal-data", explanation: "Nomina una persona privata." } as const;
  await reportContent(
    await aCitizen(),
    { kind: "proposal", id: proposalId, ground: "other", note: "" },
    moderatedRooms,
  );
  await decide(moderator, { moderationId, ...hide }, moderatedRooms);
  expect(await findPublicByNumber(number)).toMatchObject({ body: "", title: "", ground: "personal-data" });
});
