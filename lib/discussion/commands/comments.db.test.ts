// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { comments, commentVotes } from "#db/schema/discussion.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aComment, aPostedComment, commentCalled, moderationOf } from "#db/testing/discussion.ts";
import { aCitizen, aFiledProposal, anEmployee, countJobs, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { discussedRooms as rooms } from "#lib/joints/rooms.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { withdrawProposal } from "#lib/proposals/commands/withdraw-proposal.ts";
import { editComment } from "./edit-comment.ts";
import { postComment } from "./post-comment.ts";
import { removeComment } from "./remove-comment.ts";
import { voteOnComment } from "./vote-on-comment.ts";

let author: Citizen;
let ada: Citizen;
let proposalId: string;

beforeAll(furnishHouse);

beforeEach(async () => {
  author = await aCitizen();
  ada = await aCitizen();
  ({ proposalId } = await aFiledProposal(author));
});

const post = (actor: Citizen, change = {}) => postComment(actor, aComment(proposalId, change), rooms);
const refused = { kind: "refused" };

describe("commenting", () => {
  it("is public at once, and in the journal without its words", async () => {
    const { id, publication } = await post(ada);
    expect(publication).toBe("published");
    expect(await eventTypesOf(id)).toEqual(["comment.posted"]);
  });

  it("sent twice is one comment, from eight connections too", async () => {
    const comment = aComment(proposalId);
    const sent = await atOnce(8, () => postComment(ada, comment, rooms));
    expect(succeeded(sent)).toHaveLength(8);
    expect(await db.$count(comments, eq(comments.authorId, ada.personId))).toBe(1);
    expect(await eventTypesOf(comment.id)).toEqual(["comment.posted"]);
  });

  it("tells who sends other words with the form of an earlier comment, and keeps both as they were", async () => {
    const { id } = await post(ada);
    const other = aComment(proposalId, { id, body: "Sono tornata indietro e ho scritto altro." });
    await expect(postComment(ada, other, rooms)).rejects.toMatchObject({
      kind: "conflict",
      text: { key: "discussion.refusals.sentBefore" },
    });
    expect(await commentCalled(id)).not.toMatchObject({ body: other.body });
    await expect(post(ada, { body: other.body })).resolves.toMatchObject({ publication: "published" });
  });

  it("takes no identifier that is somebody else's", async () => {
    const { id } = await post(ada);
    await expect(post(await aCitizen(), { id })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is for citizens of the age and with the identity that the rules ask", async () => {
    const child = await aCitizen({ birthDate: "2015-01-01" });
    const weak = await aCitizen({ level: 1 });
    for (const actor of [child, weak, await anEmployee("participation-officer")]) {
      await expect(postComment(actor, aComment(proposalId), rooms)).rejects.toMatchObject(refused);
    }
  });

  it("is for those who live elsewhere as well", async () => {
    await expect(post(await aCitizen({ residency: "not_resident" }))).resolves.toMatchObject({
      publication: "published",
    });
  });

  it("ends with the proposal, and begins only with its filing", async () => {
    await withdrawProposal(author, { proposalId });
    await expect(post(ada)).rejects.toMatchObject(refused);
    await expect(postComment(ada, aComment(randomUUID()), rooms)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("replying", () => {
  it("goes two deep: the command says so, and the database", async () => {
    const first = await aPostedComment(proposalId);
    const { id: reply } = await post(ada, { parentId: first, stance: null });
    await expect(post(ada, { parentId: reply, stance: null })).rejects.toMatchObject(refused);
    const row = {
      ...{ id: randomUUID(), subjectKind: "proposal" as const, subjectId: proposalId, parentId: reply },
      ...{ authorId: ada.personId, body: "Tre", fingerprint: "", publication: "published" as const },
    };
    await expect(db.insert(comments).values(row)).rejects.toMatchObject({ cause: { code: "23503" } });
    await expect(db.insert(comments).values({ ...row, parentId: first })).resolves.toBeDefined();
  });

  it("stays in one discussion", async () => {
    const elsewhere = await aFiledProposal(await aCitizen());
    const parentId = await aPostedComment(elsewhere.proposalId);
    await expect(post(ada, { parentId, stance: null })).rejects.toMatchObject({ kind: "not-found" });
    const row = {
      ...{ id: randomUUID(), subjectKind: "proposal" as const, subjectId: proposalId, parentId },
      ...{ authorId: ada.personId, body: "Altrove", fingerprint: "", publication: "published" as const },
    };
    await expect(db.insert(comments).values(row)).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  it("makes a job, so that who wrote the comment hears of it; a first comment makes none", async () => {
    const first = await aPostedComment(proposalId);
    const before = await countJobs("reactions", {});
    await post(ada, { parentId: first, stance: null });
    expect(await countJobs("reactions", {})).toBe(before + 1);
    await post(await aCitizen());
    expect(await countJobs("reactions", {})).toBe(before + 1);
  });
});

describe("likely spam", () => {
  it("waits for a moderator with what made it suspect: links", async () => {
    const body = "Guardate qui https://a.example https://b.example e anche www.c.example!";
    const { id, publication } = await post(ada, { body });
    expect(publication).toBe("held");
    expect(await moderationOf(id)).toMatchObject({
      status: "held",
      heldBecause: "signals",
      signals: [{ kind: "links", found: 3, allowed: 2 }],
    });
    expect(await eventTypesOf(id)).toEqual(["comment.posted", "moderation.held"]);
  });

  it("the sixth comment within ten minutes", async () => {
    const at = now();
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(postComment(ada, aComment(proposalId), rooms, at)).resolves.toMatchObject({
        publication: "published",
      });
    }
    const { id, publication } = await postComment(ada, aComment(proposalId), rooms, at.add({ minutes: 9 }));
    expect(publication).toBe("held");
    expect((await moderationOf(id)).signals).toEqual([{ kind: "rate", found: 6, allowed: 5 }]);
    const later = await postComment(ada, aComment(proposalId), rooms, at.add({ minutes: 20 }));
    expect(later.publication).toBe("published");
  });

  it("the same text for the third time, whoever sends it and however it is spaced", async () => {
    const text = `Votate tutti per la lista del quartiere ${randomUUID()}`;
    await post(ada, { body: text });
    await post(await aCitizen(), { body: text.toUpperCase() });
    const { id, publication } = await post(await aCitizen(), { body: `${text} !!!` });
    expect(publication).toBe("held");
    expect((await moderationOf(id)).signals).toEqual([{ kind: "repetition", found: 3, allowed: 2 }]);
  });

  it("comes back into the queue when links are slipped in afterwards", async () => {
    const { id } = await post(ada);
    const body = "https://a.example https://b.example https://c.example";
    await expect(editComment(ada, { commentId: id, version: 1, body }, rooms)).resolves.toMatchObject({
      publication: "held",
    });
    expect((await moderationOf(id)).status).toBe("held");
  });
});

describe("mending and taking back", () => {
  it("mends within the time of the rule, and says that it was", async () => {
    const { id } = await post(ada);
    await editComment(ada, { commentId: id, version: 1, body: "Meglio due panchine." }, rooms);
    expect(await commentCalled(id)).toMatchObject({ body: "Meglio due panchine.", version: 2 });
    expect((await commentCalled(id)).editedAt).not.toBeNull();
    const late = now().add({ minutes: 16 });
    await expect(
      editComment(ada, { commentId: id, version: 2, body: "Anzi, tre." }, rooms, late),
    ).rejects.toMatchObject(refused);
  });

  it("of two changes to one version the second is told; the same words twice are one change", async () => {
    const { id } = await post(ada);
    const change = { commentId: id, version: 1, body: "Meglio due panchine." };
    await editComment(ada, change, rooms);
    await expect(editComment(ada, change, rooms)).resolves.toBeDefined();
    await expect(editComment(ada, { ...change, body: "Meglio nessuna." }, rooms)).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await eventTypesOf(id)).toEqual(["comment.posted", "comment.edited"]);
  });

  it("takes back the words and leaves the trace and the replies", async () => {
    const { id } = await post(ada);
    const { id: reply } = await post(author, { parentId: id, stance: null });
    await removeComment(ada, { commentId: id }, rooms);
    await removeComment(ada, { commentId: id }, rooms);
    expect(await commentCalled(id)).toMatchObject({ body: "", publication: "published" });
    expect((await commentCalled(reply)).removedAt).toBeNull();
    expect(await eventTypesOf(id)).toEqual(["comment.posted", "comment.removed"]);
  });

  it("is the author's alone", async () => {
    const { id } = await post(ada);
    const other = await aCitizen();
    await expect(removeComment(other, { commentId: id }, rooms)).rejects.toMatchObject(refused);
    await expect(editComment(other, { commentId: id, version: 1, body: "Non sono io." }, rooms)).rejects.toMatchObject(
      refused,
    );
  });

  it("empties the queue of what was held", async () => {
    const { id } = await post(ada, { body: "https://a.example https://b.example https://c.example" });
    await removeComment(ada, { commentId: id }, rooms);
    expect((await moderationOf(id)).status).toBe("published");
    expect(await eventTypesOf(id)).toContain("moderation.dropped");
  });
});

describe("voting", () => {
  const votesFor = (commentId: string) =>
    db.select({ vote: commentVotes.vote }).from(commentVotes).where(eq(commentVotes.commentId, commentId));

  it("is one voice, one vote, which can be changed and taken back", async () => {
    const commentId = await aPostedComment(proposalId);
    await expect(voteOnComment(ada, { commentId, vote: "up" }, rooms)).resolves.toEqual({ isChange: true });
    await expect(voteOnComment(ada, { commentId, vote: "up" }, rooms)).resolves.toEqual({ isChange: false });
    await voteOnComment(ada, { commentId, vote: "down" }, rooms);
    expect(await votesFor(commentId)).toEqual([{ vote: "down" }]);
    await voteOnComment(ada, { commentId, vote: null }, rooms);
    expect(await votesFor(commentId)).toEqual([]);
  });

  it("from eight connections at once is one vote", async () => {
    const commentId = await aPostedComment(proposalId);
    const votes = await atOnce(8, (turn) => voteOnComment(ada, { commentId, vote: turn % 2 ? "up" : "down" }, rooms));
    expect(succeeded(votes)).toHaveLength(8);
    expect(await votesFor(commentId)).toHaveLength(1);
  });

  it("is not for one's own comment, nor for what is held or removed", async () => {
    const { id: own } = await post(ada);
    await expect(voteOnComment(ada, { commentId: own, vote: "up" }, rooms)).rejects.toMatchObject(refused);
    const { id: held } = await post(ada, { body: "https://a.example https://b.example https://c.example" });
    await removeComment(ada, { commentId: own }, rooms);
    for (const commentId of [held, own]) {
      await expect(voteOnComment(author, { commentId, vote: "up" }, rooms)).rejects.toMatchObject({
        kind: "not-found",
      });
    }
  });

  it("tells the journal that somebody voted, not how", async () => {
    const commentId = await aPostedComment(proposalId);
    await voteOnComment(ada, { commentId, vote: "down" }, rooms);
    expect(await eventTypesOf(commentId)).toEqual(["comment.posted", "comment.voted"]);
  });
});
