// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import { moderationOf } from "#db/testing/discussion.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aDraft, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { inTransaction } from "#db/transaction.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { moderatedRooms } from "#lib/joints/rooms.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { decide } from "#lib/moderation/commands/decide.ts";
import { reportContent } from "#lib/moderation/commands/report-content.ts";
import { react } from "#lib/worker/reactions.ts";
import { answerProposal } from "./commands/answer-proposal.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { takeCharge } from "./commands/take-charge.ts";
import { withdrawProposal } from "./commands/withdraw-proposal.ts";
import { moderatedProposals } from "./moderated.ts";
import { tellSearch } from "./search-entry.ts";

let author: Citizen;
let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  author = await aCitizen();
});

/** Lets the rooms react to everything that happened to a proposal, twice, as they may have to. */
async function reactToAll(proposalId: string): Promise<void> {
  for (const { id } of [...(await eventsAbout(proposalId)), ...(await eventsAbout(proposalId))]) await react(id);
}

const entriesOf = (proposalId: string) =>
  db.select().from(searchEntries).where(eq(searchEntries.subjectId, proposalId));

async function aFoundProposal() {
  const filed = await aFiledProposal(author, Temporal.Instant.from("2026-03-02T23:30:00Z"));
  await reactToAll(filed.proposalId);
  return filed;
}

async function hide(proposalId: string) {
  await reportContent(
    await aCitizen(),
    { kind: "proposal", id: proposalId, ground: "offensive", note: "" },
    moderatedRooms,
  );
  const { id: moderationId } = await moderationOf(proposalId);
  const decision = { moderationId, verb: "hide", ground: "offensive", explanation: "Offende una persona." } as const;
  await decide(await anEmployee("moderator"), decision, moderatedRooms);
  return moderationId;
}

it("a filed proposal is found where it is read, under the day in Rome on which it was filed", async () => {
  const { proposalId, number } = await aFoundProposal();
  expect(await entriesOf(proposalId)).toMatchObject([
    {
      ...{ kind: "proposal", locale: null, title: "Una panchina davanti alla biblioteca", zoneCode: "north" },
      ...{ page: "proposal", params: { number }, datedOn: "2026-03-03" },
    },
  ]);
});

it("a draft is not", async () => {
  const { id } = await saveDraft(author, aDraft());
  await inTransaction((tx) => tellSearch(tx, id));
  expect(await entriesOf(id)).toEqual([]);
});

it("what a moderator hides is not found from that moment on, and what happens to it later does not bring it back", async () => {
  const { proposalId } = await aFoundProposal();
  await hide(proposalId);
  expect(await entriesOf(proposalId)).toEqual([]);
  await reactToAll(proposalId);
  expect(await entriesOf(proposalId)).toEqual([]);
});

it("what is held is found once a moderator publishes it", async () => {
  const { proposalId } = await aFoundProposal();
  const publish = (publication: "held" | "published") =>
    inTransaction((tx) => moderatedProposals.setPublication(tx, proposalId, publication, Temporal.Now.instant()));
  await publish("held");
  expect(await entriesOf(proposalId)).toEqual([]);
  await publish("published");
  expect(await entriesOf(proposalId)).toHaveLength(1);
});

it("who hides it while the search is being told comes before or after", async () => {
  const filed = await Promise.all(Array.from({ length: 6 }, async () => aFiledProposal(await aCitizen())));
  const hideNow = (id: string) =>
    inTransaction((tx) => moderatedProposals.setPublication(tx, id, "hidden", Temporal.Now.instant()));
  await Promise.all(filed.flatMap(({ proposalId }) => [reactToAll(proposalId), hideNow(proposalId)]));
  for (const { proposalId } of filed) expect(await entriesOf(proposalId)).toEqual([]);
});

it("is found by the words of its answer too", async () => {
  const { proposalId } = await aFoundProposal();
  await takeCharge(officer, { proposalId });
  await answerProposal(officer, {
    ...{ proposalId, outcome: "accepted", nextSteps: "Si posa in primavera.", nextStepsBy: null },
    answer: "La panchina si fa: il posatoio di larice arriva con la prossima fornitura del magazzino comunale.",
    implementingUnitCode: "works",
  });
  await reactToAll(proposalId);
  expect((await entriesOf(proposalId))[0]?.body).toContain("posatoio di larice");
});

it("stays while its page does: withdrawn, and after its author has erased the account", async () => {
  const { proposalId } = await aFoundProposal();
  await withdrawProposal(author, { proposalId });
  await eraseAccount(author);
  await reactToAll(proposalId);
  expect(await entriesOf(proposalId)).toHaveLength(1);
});
