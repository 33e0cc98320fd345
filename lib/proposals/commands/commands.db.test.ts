// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { aClub, delegateFor, revoke } from "#db/testing/delegations.ts";
import {
  aCitizen,
  aDraft,
  aFiledProposal,
  anEmployee,
  countJobs,
  eventTypesOf,
  furnishHouse,
} from "#db/testing/house.ts";
import type { Actor, Citizen, Staff } from "#lib/kernel/actor.ts";
import { findSigned } from "../co-authors.ts";
import { findOwnProposal } from "../filing.ts";
import { findByNumber, listOwn } from "../queries.ts";
import { answerProposal } from "./answer-proposal.ts";
import { discardDraft } from "./discard-draft.ts";
import { integrateProposal } from "./integrate-proposal.ts";
import { inviteCoAuthor } from "./invite-co-author.ts";
import { requestIntegration } from "./request-integration.ts";
import { saveDraft } from "./save-draft.ts";
import { startPetition } from "./start-petition.ts";
import { submitProposal } from "./submit-proposal.ts";
import { supportProposal } from "./support-proposal.ts";
import { takeCharge } from "./take-charge.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let author: Citizen;
let other: Citizen;
let officer: Staff;
let trainer: Staff;

beforeAll(async () => {
  await furnishHouse();
  [author, other, officer, trainer] = await Promise.all([
    aCitizen(),
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("trainer"),
  ]);
});

const answer = {
  outcome: "accepted",
  answer: "La panchina serve e il posto è adatto: l'abbiamo verificato con l'ufficio tecnico il 3 marzo.",
  nextSteps: "Il Servizio Manutenzioni la posa entro la primavera.",
  nextStepsBy: "2026-06-30",
} as const;

const statusOf = async (id: string) => (await db.select().from(proposals).where(eq(proposals.id, id)))[0]?.status;
const caseOf = async (id: string) => (await db.select().from(cases).where(eq(cases.subjectId, id)))[0];

const refused = (reason: string) => ({ kind: "refused", text: { key: reason } });
const wrongState = { kind: "conflict", text: { key: "errors.wrongState" } };

describe("a draft", () => {
  it("is kept under the identifier of its form, however often it is sent, and recorded once", async () => {
    const draft = aDraft();
    await saveDraft(author, draft);
    await saveDraft(author, draft);
    expect(await db.$count(proposals, eq(proposals.id, draft.id))).toBe(1);
    expect(await eventTypesOf(draft.id)).toEqual(["proposal.drafted"]);
  });

  it("may be incomplete, and is then not filed", async () => {
    const draft = aDraft({ title: "", topicCode: null });
    await saveDraft(author, draft);
    await expect(submitProposal(author, { proposalId: draft.id })).rejects.toMatchObject({
      kind: "invalid",
      fields: { title: { key: "fields.required" }, topicCode: { key: "fields.required" } },
    });
    expect(await statusOf(draft.id)).toBe("draft");
  });

  it("is not written over by who has seen an older version", async () => {
    const draft = aDraft();
    await saveDraft(author, draft);
    await saveDraft(author, { ...draft, version: 1, title: "Due panchine davanti alla biblioteca" });
    await expect(
      saveDraft(author, { ...draft, version: 1, title: "Tre panchine in biblioteca" }),
    ).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("is nobody else's to change, file or discard", async () => {
    const draft = aDraft();
    await saveDraft(author, draft);
    const notAuthor = refused("proposals.refusals.notAuthor");
    await expect(saveDraft(other, { ...draft, version: 1, title: "Un altro titolo" })).rejects.toMatchObject(notAuthor);
    await expect(submitProposal(other, { proposalId: draft.id })).rejects.toMatchObject(notAuthor);
    await expect(discardDraft(other, { proposalId: draft.id })).rejects.toMatchObject(notAuthor);
  });

  it("is not an employee's", async () => {
    await expect(saveDraft(officer, aDraft())).rejects.toMatchObject(refused("proposals.refusals.staff"));
  });

  it("disappears when its author discards it; a filed proposal does not", async () => {
    const draft = aDraft();
    await saveDraft(author, draft);
    await discardDraft(author, { proposalId: draft.id });
    expect(await statusOf(draft.id)).toBeUndefined();
    const { proposalId } = await aFiledProposal(author);
    await expect(discardDraft(author, { proposalId })).rejects.toMatchObject(wrongState);
  });
});

describe("a draft of who acts for its association no longer", () => {
  let draft: ReturnType<typeof aDraft>;
  let delegate: Citizen;

  const refusedName = refused("associations.refusals.notDelegate");
  const found = async () => (await db.select().from(proposals).where(eq(proposals.id, draft.id)))[0];

  beforeEach(async () => {
    const club = await aClub();
    delegate = await aCitizen();
    draft = aDraft({ associationId: club });
    await delegateFor(club, author);
    await delegateFor(club, delegate);
    await saveDraft(author, draft);
    await revoke(club, author);
  });

  it("is still theirs to find, to open and to change, and their colleagues' as before", async () => {
    expect(await listOwn(author.personId, [])).toContainEqual(expect.objectContaining({ id: draft.id }));
    expect(await findOwnProposal(author, draft.id)).toMatchObject({ title: draft.title });
    expect(await findSigned(author, draft.id)).toMatchObject({ isFirst: true, isFormer: true });
    expect(await findSigned(delegate, draft.id)).toMatchObject({ isFirst: true, isFormer: false });
    await saveDraft(author, { id: draft.id, version: 1, title: "Due panchine davanti alla biblioteca" });
    await saveDraft(delegate, { id: draft.id, version: 2, title: "Tre panchine davanti alla biblioteca" });
    expect(await found()).toMatchObject({ title: "Tre panchine davanti alla biblioteca", version: 3 });
  });

  it("is not filed in its name", async () => {
    await expect(submitProposal(author, { proposalId: draft.id })).rejects.toMatchObject(refusedName);
    await expect(
      saveDraft(author, { id: draft.id, version: 1, associationId: draft.associationId ?? null }),
    ).rejects.toMatchObject(refusedName);
    await expect(inviteCoAuthor(author, { proposalId: draft.id, email: "ada@posta.example" })).rejects.toMatchObject(
      refusedName,
    );
    expect(await found()).toMatchObject({ status: "draft", version: 1 });
  });

  it("goes on in their own name", async () => {
    await saveDraft(author, { id: draft.id, version: 1, associationId: null });
    await submitProposal(author, { proposalId: draft.id });
    expect(await found()).toMatchObject({ status: "submitted", associationId: null, authorId: author.personId });
    await expect(discardDraft(author, { proposalId: draft.id })).rejects.toMatchObject(wrongState);
  });

  it("goes on in the name of another association for which they act", async () => {
    const other = await aClub();
    await delegateFor(other, author);
    await saveDraft(author, { id: draft.id, version: 1, associationId: other });
    await submitProposal(author, { proposalId: draft.id });
    expect(await found()).toMatchObject({ status: "submitted", associationId: other });
  });

  it("is theirs to discard", async () => {
    await discardDraft(author, { proposalId: draft.id });
    expect(await found()).toBeUndefined();
  });

  it("is the association's alone once a colleague files it", async () => {
    await submitProposal(delegate, { proposalId: draft.id });
    await expect(discardDraft(author, { proposalId: draft.id })).rejects.toMatchObject(refusedName);
    await expect(saveDraft(author, { id: draft.id, version: 1, title: "Altro" })).rejects.toMatchObject(refusedName);
    expect(await findSigned(author, draft.id)).toBeNull();
    expect(await listOwn(author.personId, [])).not.toContainEqual(expect.objectContaining({ id: draft.id }));
  });

  it("is not there for whoever else was once a delegate", async () => {
    await revoke(draft.associationId ?? "", delegate);
    await expect(saveDraft(delegate, { ...draft, version: 1, associationId: null })).rejects.toMatchObject(refusedName);
    await expect(discardDraft(delegate, { proposalId: draft.id })).rejects.toMatchObject(refusedName);
    expect(await findOwnProposal(delegate, draft.id)).toBeNull();
  });
});

describe("filing", () => {
  it("gives number, term and a place in the open, and tells the worker", async () => {
    const at = Temporal.Instant.from("2026-03-02T09:00:00Z");
    const { proposalId, number, dueOn } = await aFiledProposal(author, at);
    expect(number).toMatch(/^2026-\d{6}$/);
    expect(dueOn).toBe("2026-04-01");
    expect(await eventTypesOf(proposalId)).toEqual(["proposal.drafted", "proposal.submitted"]);
    expect(await countJobs("protocol", { caseId: (await caseOf(proposalId))?.id })).toBe(1);
    expect((await findByNumber(number))?.status).toBe("submitted");
  });

  it("sent twice finds the first receipt", async () => {
    const { proposalId, number } = await aFiledProposal(author);
    expect(await submitProposal(author, { proposalId })).toMatchObject({ number });
    expect(await eventTypesOf(proposalId)).toEqual(["proposal.drafted", "proposal.submitted"]);
  });

  it.each([
    ["eligibility.no.too-young", { birthDate: "2015-01-01" }],
    ["eligibility.no.no-tie", { residency: "not_resident" as const }],
    ["eligibility.not-yet.assurance-level", { level: 1 as const }],
  ])("is refused with %s", async (reason, facts) => {
    const person = await aCitizen(facts);
    const draft = aDraft();
    await saveDraft(person, draft);
    await expect(submitProposal(person, { proposalId: draft.id })).rejects.toMatchObject(refused(reason));
    expect(await caseOf(draft.id)).toBeUndefined();
  });

  it("is for a delegate to do as long as the delegation stands", async () => {
    const club = await aClub();
    await delegateFor(club, author);
    const draft = aDraft({ associationId: club });
    await saveDraft(author, draft);
    await startPetition(author, { id: draft.id, kind: "request", addressee: "mayor" });
    await expect(startPetition(other, { id: draft.id, kind: "petition", addressee: "mayor" })).rejects.toMatchObject(
      refused("associations.refusals.notDelegate"),
    );
    await submitProposal(author, { proposalId: draft.id });
    await expect(saveDraft(other, aDraft({ associationId: club }))).rejects.toMatchObject(
      refused("associations.refusals.notDelegate"),
    );
    await revoke(club, author);
    await expect(withdrawProposal(author, { proposalId: draft.id })).rejects.toMatchObject(
      refused("associations.refusals.notDelegate"),
    );
  });
});

describe("supporting", () => {
  it("counts one person once and says which click it was", async () => {
    const { proposalId, number } = await aFiledProposal(author);
    expect(await supportProposal(other, { proposalId })).toEqual({ isNew: true });
    expect(await supportProposal(other, { proposalId })).toEqual({ isNew: false });
    expect((await findByNumber(number))?.supports).toBe(1);
    expect((await eventTypesOf(proposalId)).filter((type) => type === "proposal.supported")).toHaveLength(1);
  });

  it("counts the person at the counter and on line as one", async () => {
    const { proposalId } = await aFiledProposal(author);
    const atCounter: Actor = { ...officer, kind: "counter", onBehalfOf: other.personId };
    expect(await supportProposal(atCounter, { proposalId })).toEqual({ isNew: true });
    expect(await supportProposal(other, { proposalId })).toEqual({ isNew: false });
    const [kept] = await db.select().from(supports).where(eq(supports.proposalId, proposalId));
    expect(kept).toMatchObject({ channel: "paper", personId: other.personId });
  });

  it("is refused to the author, to employees and for a draft", async () => {
    const { proposalId } = await aFiledProposal(author);
    await expect(supportProposal(author, { proposalId })).rejects.toMatchObject(
      refused("proposals.refusals.ownProposal"),
    );
    await expect(supportProposal(officer, { proposalId })).rejects.toMatchObject(refused("proposals.refusals.staff"));
    const draft = aDraft();
    await saveDraft(author, draft);
    await expect(supportProposal(other, { proposalId: draft.id })).rejects.toMatchObject(wrongState);
    await expect(supportProposal(other, { proposalId: randomUUID() })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("is refused once the proposal is answered", async () => {
    const { proposalId } = await aFiledProposal(author);
    await takeCharge(officer, { proposalId });
    await answerProposal(officer, { proposalId, ...answer });
    await expect(supportProposal(other, { proposalId })).rejects.toMatchObject(wrongState);
  });
});

describe("examining", () => {
  it("walks from charge to integration to answer, with the clock standing still in between", async () => {
    const day = (date: string) => Temporal.Instant.from(`${date}T10:00:00Z`);
    const { proposalId } = await aFiledProposal(author, day("2026-03-02"));
    await takeCharge(officer, { proposalId }, day("2026-03-04"));
    expect((await caseOf(proposalId))?.officerId).toBe(officer.personId);
    await requestIntegration(
      officer,
      { proposalId, request: "Indicate il punto esatto, per favore." },
      day("2026-03-10"),
    );
    expect((await caseOf(proposalId))?.dueOn).toBeNull();
    await integrateProposal(author, { proposalId, integration: "Davanti all'ingresso, a destra." }, day("2026-03-20"));
    expect((await caseOf(proposalId))?.dueOn).toBe("2026-04-11");
    await answerProposal(officer, { proposalId, ...answer }, day("2026-04-01"));
    expect(await statusOf(proposalId)).toBe("answered");
    expect((await caseOf(proposalId))?.closedOn).toBe("2026-04-01");
    expect(await eventTypesOf(proposalId)).toEqual([
      "proposal.drafted",
      "proposal.submitted",
      "proposal.taken-in-charge",
      "proposal.integration-requested",
      "proposal.integrated",
      "proposal.answered",
    ]);
  });

  it("asks for an integration once, and answers on what there is where the author stays silent", async () => {
    const { proposalId } = await aFiledProposal(author);
    await takeCharge(officer, { proposalId });
    await requestIntegration(officer, { proposalId, request: "Indicate il punto esatto, per favore." });
    await answerProposal(officer, { proposalId, ...answer });
    expect(await statusOf(proposalId)).toBe("answered");

    const { proposalId: other } = await aFiledProposal(author);
    await takeCharge(officer, { proposalId: other });
    await requestIntegration(officer, { proposalId: other, request: "Indicate il punto esatto, per favore." });
    await integrateProposal(author, { proposalId: other, integration: "Davanti all'ingresso, a destra." });
    await expect(
      requestIntegration(officer, { proposalId: other, request: "E il colore della panchina?" }),
    ).rejects.toMatchObject(refused("proposals.refusals.askedBefore"));
  });

  it("is refused to who does not examine", async () => {
    const { proposalId } = await aFiledProposal(author);
    const notExaminer = refused("proposals.refusals.notExaminer");
    for (const actor of [author, other, trainer]) {
      await expect(takeCharge(actor, { proposalId })).rejects.toMatchObject(notExaminer);
      await expect(requestIntegration(actor, { proposalId, request: "Perché?" })).rejects.toMatchObject(notExaminer);
      await expect(answerProposal(actor, { proposalId, ...answer })).rejects.toMatchObject(notExaminer);
    }
  });

  it("has an order", async () => {
    const { proposalId } = await aFiledProposal(author);
    await expect(answerProposal(officer, { proposalId, ...answer })).rejects.toMatchObject(wrongState);
    await expect(requestIntegration(officer, { proposalId, request: "?" })).rejects.toMatchObject(wrongState);
    await expect(integrateProposal(author, { proposalId, integration: "!" })).rejects.toMatchObject(wrongState);
    await takeCharge(officer, { proposalId });
    await expect(takeCharge(officer, { proposalId })).rejects.toMatchObject(wrongState);
  });

  it("writes nothing and records nothing when it is refused", async () => {
    const { proposalId } = await aFiledProposal(author);
    const before = await eventTypesOf(proposalId);
    await answerProposal(trainer, { proposalId, ...answer }).catch(() => undefined);
    await answerProposal(officer, { proposalId, ...answer }).catch(() => undefined);
    expect(await eventTypesOf(proposalId)).toEqual(before);
    expect(await statusOf(proposalId)).toBe("submitted");
  });
});

describe("withdrawing", () => {
  it("closes the case and leaves the proposal readable", async () => {
    const { proposalId, number } = await aFiledProposal(author);
    await withdrawProposal(author, { proposalId });
    expect((await findByNumber(number))?.status).toBe("withdrawn");
    expect((await caseOf(proposalId))?.closedOn).not.toBeNull();
    expect((await eventTypesOf(proposalId)).at(-1)).toBe("proposal.withdrawn");
  });

  it("is the author's, and not after the answer", async () => {
    const { proposalId } = await aFiledProposal(author);
    await expect(withdrawProposal(other, { proposalId })).rejects.toMatchObject(
      refused("proposals.refusals.notAuthor"),
    );
    await takeCharge(officer, { proposalId });
    await answerProposal(officer, { proposalId, ...answer });
    await expect(withdrawProposal(author, { proposalId })).rejects.toMatchObject(wrongState);
  });
});
