// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { notifications } from "#db/schema/notifications.ts";
import { supports } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import {
  aCitizen,
  aDraft,
  aFiledProposal,
  anEmployee,
  countJobs,
  eventTypesOf,
  furnishHouse,
} from "#db/testing/house.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { react } from "#lib/worker/reactions.ts";
import { findInvitation, findSigned, listInvited, listSigners } from "../co-authors.ts";
import { invitationToken } from "../invitation-token.ts";
import { proposalData } from "../personal-data.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { answerProposal } from "./answer-proposal.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { discardDraft } from "./discard-draft.ts";
import { integrateProposal } from "./integrate-proposal.ts";
import { inviteCoAuthor } from "./invite-co-author.ts";
import { leaveProposal } from "./leave-proposal.ts";
import { removeCoAuthor } from "./remove-co-author.ts";
import { requestIntegration } from "./request-integration.ts";
import { saveDraft } from "./save-draft.ts";
import { supportProposal } from "./support-proposal.ts";
import { takeCharge } from "./take-charge.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let author: Citizen;
let friend: Citizen;
let officer: Staff;
let proposalId: string;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  [author, friend] = await Promise.all([aCitizen(), aCitizen()]);
  ({ proposalId } = await aFiledProposal(author));
});

const address = () => `${randomUUID()}@posta.example`;

/** Invites somebody and answers the secret of the link they get. */
async function invited(email = address(), at = now()): Promise<string> {
  await inviteCoAuthor(author, { proposalId, email }, at);
  const [row] = await db.select().from(coAuthors).where(eq(coAuthors.email, email));
  if (!row) throw new Error("nobody was invited");
  expect(await countJobs("invitation", { coAuthorId: row.id })).toBe(1);
  return invitationToken(row);
}

const join = async (person: Citizen) => acceptInvitation(person, { token: await invited() });
const rows = () => db.select().from(coAuthors).where(eq(coAuthors.proposalId, proposalId));
const refused = (key: string) => ({ kind: "refused", text: { key } });
const gone = refused("filing.refusals.invitationGone");

async function toldOf(type: string): Promise<string[]> {
  const event = (await eventsAbout(proposalId)).findLast((each) => each.type === type);
  if (!event) throw new Error(`${type} was not recorded`);
  await react(event.id);
  await react(event.id);
  const told = await db.select().from(notifications).where(eq(notifications.eventId, event.id));
  return told.map(({ personId }) => personId);
}

describe("an invitation", () => {
  it("leads to nothing once nobody joins the proposal any more", async () => {
    const token = await invited();
    expect(await findInvitation(token)).not.toBeNull();
    await withdrawProposal(author, { proposalId });
    expect(await findInvitation(token)).toBeNull();
  });

  it("is sent fifteen times an hour by one person, whatever they throw away in between", async () => {
    const at = Temporal.Instant.from("2026-03-02T10:00:00Z");
    for (let turn = 0; turn < 3; turn += 1) {
      const draft = aDraft();
      await saveDraft(author, draft);
      proposalId = draft.id;
      for (let time = 0; time < 5; time += 1) await invited(address(), at);
      await discardDraft(author, { proposalId });
    }
    ({ proposalId } = await aFiledProposal(author));
    await expect(invited(address(), at.add({ minutes: 59 }))).rejects.toMatchObject(
      refused("filing.refusals.manyMails"),
    );
    await invited(address(), at.add({ minutes: 61 }));
  });

  it("is accepted once, by whoever opens it; its address is forgotten and the first author told", async () => {
    const token = await invited();
    expect(await findInvitation(token)).toMatchObject({ proposalId, title: aDraft().title });
    expect(await acceptInvitation(friend, { token })).toEqual({
      proposalId,
      number: expect.stringMatching(/^\d{4}-\d{6}$/),
    });
    expect(await listSigners(proposalId)).toEqual([{ personId: friend.personId, name: "Prova Collaudo" }]);
    expect(await rows()).toMatchObject([{ email: null, personId: friend.personId, endedAt: null }]);
    expect(await toldOf("proposal.co-author-joined")).toEqual([author.personId]);
    expect((await proposalData(friend.personId)).signed).toMatchObject([{ title: aDraft().title, endedAt: null }]);

    const stranger = await aCitizen();
    expect(await findInvitation(token)).toBeNull();
    for (const person of [stranger, friend])
      await expect(acceptInvitation(person, { token })).rejects.toMatchObject(gone);
  });

  it("opened by eight people at once is one person's", async () => {
    const token = await invited();
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    const results = await atOnce(8, (turn) => acceptInvitation(crowd[turn] ?? friend, { token }));
    expect(succeeded(results)).toHaveLength(1);
    expect(await listSigners(proposalId)).toHaveLength(1);
  });

  it("is not accepted twice by one person who was sent several", async () => {
    const tokens = [await invited(), await invited(), await invited()];
    const results = await atOnce(3, (turn) => acceptInvitation(friend, { token: tokens[turn] ?? "" }));
    expect(succeeded(results)).toHaveLength(1);
    expect(await listSigners(proposalId)).toHaveLength(1);
  });

  it("may be declined, and is then worth nothing", async () => {
    const token = await invited();
    await declineInvitation(friend, { token });
    await expect(acceptInvitation(friend, { token })).rejects.toMatchObject(gone);
    expect(await rows()).toMatchObject([{ ending: "declined", email: null, personId: null }]);
    expect(await toldOf("proposal.co-author-declined")).toEqual([author.personId]);
  });

  it("expires, and can then be sent again to the same address", async () => {
    const email = address();
    const token = await invited(email, now().subtract({ hours: 24 * 20 }));
    expect(await findInvitation(token)).toBeNull();
    await expect(acceptInvitation(friend, { token })).rejects.toMatchObject(gone);
    expect(await invited(email)).not.toBe(token);
    expect(await listInvited(proposalId)).toHaveLength(1);
  });

  it("is one for each address, never to oneself, and no more than the rule allows, also at once", async () => {
    const email = address();
    await invited(email);
    await expect(inviteCoAuthor(author, { proposalId, email: email.toUpperCase() })).rejects.toMatchObject({
      fields: { email: { key: "filing.refusals.alreadyInvited" } },
    });
    const own = address();
    await db.update(people).set({ email: own }).where(eq(people.id, author.personId));
    await expect(inviteCoAuthor(author, { proposalId, email: own })).rejects.toMatchObject({
      fields: { email: { key: "filing.refusals.ownAddress" } },
    });
    await atOnce(8, () => inviteCoAuthor(author, { proposalId, email: address() }));
    expect(await listInvited(proposalId)).toHaveLength(5);
  });

  it("is sent by the first author alone, and not after the examination", async () => {
    await join(friend);
    for (const actor of [friend, await aCitizen(), officer]) {
      await expect(inviteCoAuthor(actor, { proposalId, email: address() })).rejects.toMatchObject(
        refused("filing.refusals.notFirstAuthor"),
      );
    }
    const token = await invited();
    await takeCharge(officer, { proposalId });
    await answerProposal(officer, {
      proposalId,
      outcome: "accepted",
      answer: "La panchina serve e il posto è adatto: l'abbiamo verificato con l'ufficio tecnico.",
      nextSteps: "Il Servizio Manutenzioni la posa entro la primavera.",
      nextStepsBy: null,
    });
    const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };
    await expect(inviteCoAuthor(author, { proposalId, email: address() })).rejects.toMatchObject(wrongState);
    await expect(acceptInvitation(await aCitizen(), { token })).rejects.toMatchObject(wrongState);
  });

  it.each([
    ["eligibility.no.too-young", { birthDate: "2015-01-01" }],
    ["eligibility.no.no-tie", { residency: "not_resident" as const }],
    ["eligibility.not-yet.assurance-level", { level: 1 as const }],
  ])("is not for whoever could not file it: %s", async (reason, facts) => {
    const token = await invited();
    await expect(acceptInvitation(await aCitizen(facts), { token })).rejects.toMatchObject(refused(reason));
    expect(await findInvitation(token)).not.toBeNull();
  });

  it("is not for the first author, nor for an employee at work", async () => {
    const token = await invited();
    await expect(acceptInvitation(author, { token })).rejects.toMatchObject(refused("filing.refusals.ownInvitation"));
    await expect(acceptInvitation(officer, { token })).rejects.toMatchObject(refused("proposals.refusals.staff"));
  });
});

describe("a co-author", () => {
  it("does not support what they sign: a support given before becomes the signature", async () => {
    await supportProposal(friend, { proposalId });
    await join(friend);
    expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(0);
    await expect(supportProposal(friend, { proposalId })).rejects.toMatchObject(
      refused("proposals.refusals.ownProposal"),
    );
  });

  it("supports and signs at once, and is counted as one", async () => {
    const token = await invited();
    await atOnce(
      2,
      (turn): Promise<unknown> =>
        turn === 0 ? acceptInvitation(friend, { token }) : supportProposal(friend, { proposalId }),
    );
    expect(await listSigners(proposalId)).toHaveLength(1);
    expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(0);
  });

  it("adds what was asked and is told of each step, but cannot withdraw", async () => {
    await join(friend);
    await takeCharge(officer, { proposalId });
    expect((await toldOf("proposal.taken-in-charge")).toSorted()).toEqual(
      [author.personId, friend.personId].toSorted(),
    );
    await requestIntegration(officer, { proposalId, request: "Indicate il punto esatto, per favore." });
    await expect(withdrawProposal(friend, { proposalId })).rejects.toMatchObject(
      refused("proposals.refusals.notAuthor"),
    );
    await integrateProposal(friend, { proposalId, integration: "Davanti all'ingresso, a destra." });
    expect((await eventTypesOf(proposalId)).at(-1)).toBe("proposal.integrated");
  });

  it("reads the draft and does not write it", async () => {
    const draft = aDraft();
    await saveDraft(author, draft);
    proposalId = draft.id;
    await join(friend);
    expect(await findSigned(friend, draft.id)).toMatchObject({ isFirst: false });
    expect(await findSigned(author, draft.id)).toMatchObject({ isFirst: true });
    expect(await findSigned(await aCitizen(), draft.id)).toBeNull();
    await expect(saveDraft(friend, { ...draft, version: 1, title: "Un altro titolo" })).rejects.toMatchObject(
      refused("proposals.refusals.notAuthor"),
    );
  });

  it("leaves when they like, and may be removed by the first author alone", async () => {
    const other = await aCitizen();
    await join(friend);
    await join(other);
    await leaveProposal(friend, { proposalId });
    expect(await toldOf("proposal.co-author-left")).toEqual([author.personId]);
    await expect(leaveProposal(friend, { proposalId })).rejects.toMatchObject(refused("filing.refusals.notCoAuthor"));

    const [row] = (await rows()).filter(({ endedAt }) => endedAt === null);
    const removal = { proposalId, coAuthorId: row?.id ?? "" };
    await expect(removeCoAuthor(friend, removal)).rejects.toMatchObject(refused("filing.refusals.notFirstAuthor"));
    await removeCoAuthor(author, removal);
    expect(await toldOf("proposal.co-author-removed")).toEqual([other.personId]);
    expect(await listSigners(proposalId)).toEqual([]);
    await join(friend);
    expect(await listSigners(proposalId)).toHaveLength(1);
  });

  it("who erases the account keeps a place without a name in what was filed, and none in a draft", async () => {
    await join(friend);
    const filed = proposalId;
    const draft = aDraft();
    await saveDraft(author, draft);
    proposalId = draft.id;
    await join(friend);
    await eraseAccount(friend);
    const event = (await eventsAbout(friend.personId)).find(({ type }) => type === "account.erased");
    await react(event?.id ?? 0);
    await react(event?.id ?? 0);
    expect(await listSigners(filed)).toMatchObject([{ name: null }]);
    expect(await listSigners(draft.id)).toEqual([]);
  });
});
