// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { aComment, commentCalled, moderationOf } from "#db/testing/discussion.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { revokeDelegation } from "#lib/associations/commands/revoke-delegation.ts";
import { moderatedRooms, discussedRooms as rooms } from "#lib/joints/rooms.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { appealHiding } from "#lib/moderation/commands/appeal-hiding.ts";
import { decide } from "#lib/moderation/commands/decide.ts";
import { reportContent } from "#lib/moderation/commands/report-content.ts";
import { discussionData } from "../personal-data.ts";
import { listThreads } from "../queries.ts";
import { editComment } from "./edit-comment.ts";
import { postComment } from "./post-comment.ts";
import { removeComment } from "./remove-comment.ts";

let ada: Citizen;
let bruno: Citizen;
let proposalId: string;
let associationId: string;
let delegationId: string;

beforeAll(furnishHouse);

beforeEach(async () => {
  [ada, bruno] = await Promise.all([aCitizen(), aCitizen()]);
  ({ proposalId } = await aFiledProposal(await aCitizen()));
  const [club] = await db
    .insert(associations)
    .values({ kind: "association", name: `Ruote ${crypto.randomUUID()}`, registeredOn: "2020-01-01" })
    .returning();
  associationId = club?.id ?? "";
  const rows = await db
    .insert(delegations)
    .values([ada, bruno].map(({ personId }) => ({ associationId, personId, startsOn: "2020-01-01" })))
    .returning();
  delegationId = rows[0]?.id ?? "";
});

const comment = () => postComment(ada, aComment(proposalId, { associationId }), rooms);
const notDelegate = { kind: "refused", text: { key: "associations.refusals.notDelegate" } };
const revoke = async () =>
  revokeDelegation(await anEmployee("administrator"), { delegationId, reason: "Ha lasciato il direttivo." });
const shown = async () => {
  const { threads } = await listThreads(
    { kind: "proposal", id: proposalId },
    { order: "newest", page: 1, reader: null },
  );
  return threads[0];
};

describe("a comment for an association", () => {
  it("is shown as such, and the journal says for whom", async () => {
    const { id } = await comment();
    expect(await shown()).toMatchObject({ id, author: "Prova Collaudo", association: expect.stringMatching(/^Ruote/) });
    expect((await eventsAbout(id))[0]).toMatchObject({ type: "comment.posted", actorKind: "delegate" });
    expect((await discussionData(ada.personId)).comments).toMatchObject([
      { association: expect.stringMatching(/^Ruote/) },
    ]);
  });

  it("is a delegate's alone", async () => {
    const input = aComment(proposalId, { associationId });
    await expect(postComment(await aCitizen(), input, rooms)).rejects.toMatchObject(notDelegate);
    await revoke();
    await expect(comment()).rejects.toMatchObject(notDelegate);
  });

  it("stays as it was when the delegation is revoked: it is mended no more, and can be taken back", async () => {
    const { id } = await comment();
    const mend = (body: string) => editComment(ada, { commentId: id, version: 1, body }, rooms);
    await mend("Serve una rastrelliera accanto alla panchina, per chi viene in bicicletta.");
    await revoke();
    expect(await shown()).toMatchObject({ id, association: expect.stringMatching(/^Ruote/) });
    await expect(mend("Parole che l'associazione non ha detto.")).rejects.toMatchObject(notDelegate);
    await removeComment(ada, { commentId: id }, rooms);
    expect((await commentCalled(id)).removedAt).not.toBeNull();
  });

  it("that is hidden is answered for by any delegate", async () => {
    const { id } = await comment();
    await reportContent(await aCitizen(), { kind: "comment", id, ground: "spam", note: "" }, moderatedRooms);
    const moderation = await moderationOf(id);
    expect(moderation.associationId).toBe(associationId);
    const hide = { verb: "hide", ground: "spam", explanation: "Pubblicità, non un argomento." } as const;
    await decide(await anEmployee("moderator"), { moderationId: moderation.id, ...hide }, moderatedRooms);
    const appeal = "Non è pubblicità: rileggete, per favore.";
    await appealHiding(bruno, { moderationId: moderation.id, appeal }, moderatedRooms);
    expect((await moderationOf(id)).status).toBe("appealed");
  });
});

it("without an association one speaks for oneself, delegate or not", async () => {
  const { id } = await postComment(ada, aComment(proposalId, { associationId: null }), rooms);
  expect(await shown()).toMatchObject({ id, association: null });
});
