// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people, residencyChecks } from "#db/schema/accounts.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { events } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notifications.ts";
import { proposals } from "#db/schema/proposals.ts";
import { rules } from "#db/schema/rules.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { aCitizen, aDraft, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { aPetition, decide } from "#db/testing/petitions.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { supportStanding } from "../support-standing.ts";
import { depositPetition } from "./deposit-petition.ts";
import { endCollecting } from "./end-collecting.ts";
import { noteThresholds } from "./note-threshold.ts";
import { saveDraft } from "./save-draft.ts";
import { startPetition } from "./start-petition.ts";
import { submitProposal } from "./submit-proposal.ts";
import { supportProposal } from "./support-proposal.ts";
import { takeCharge } from "./take-charge.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let promoter: Citizen;
let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  [promoter, officer] = await Promise.all([aCitizen(), anEmployee("participation-officer")]);
});
beforeEach(() => db.delete(rules));

const day = (date: string) => Temporal.Instant.from(`${date}T10:00:00Z`);
const found = async (id: string) => {
  const [row] = await db
    .select()
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(eq(proposals.id, id));
  if (!row) throw new Error("no such proposal");
  return { ...row.proposals, dueOn: row.cases.dueOn, closedOn: row.cases.closedOn, caseRule: row.cases.ruleKey };
};
const refused = (reason: string) => ({ kind: "refused", text: { key: reason } });
const told = async (proposalId: string, type: string) => {
  const rows = await db
    .select({ id: events.id, type: events.type })
    .from(events)
    .where(eq(events.subjectId, proposalId));
  const event = rows.find((row) => row.type === type);
  if (!event) throw new Error(`nothing is told of ${type}`);
  await react(event.id);
  return db.select().from(notifications).where(eq(notifications.eventId, event.id));
};

describe("what is filed on a day keeps the rules of that day", () => {
  it("a proposal: until the answer, and heard with fifty", async () => {
    const { proposalId } = await aFiledProposal(promoter, day("2026-03-02"));
    expect(await found(proposalId)).toMatchObject({ supportsUntil: null, supportsNeeded: 50 });
  });

  it("a proposal, where the municipality decided a window and no threshold", async () => {
    await decide("proposals.support-window", 60);
    await decide("proposals.support-threshold", 0);
    const { proposalId } = await aFiledProposal(promoter, day("2026-03-02"));
    await decide("proposals.support-window", 10);
    expect(await found(proposalId)).toMatchObject({ supportsUntil: "2026-05-01", supportsNeeded: null });
  });

  it.each([
    ["petition", "mayor", 50, "petitions.answer-term"],
    ["petition", "executive", 50, "petitions.answer-term"],
    ["petition", "council", 100, "petitions.commission-term"],
    ["initiative", "council", 300, "petitions.commission-term"],
  ] as const)("a %s to the %s: %s signatures", async (kind, addressee, needed, rule) => {
    const { proposalId, dueOn } = await aPetition(promoter, { kind, addressee, at: day("2026-03-02") });
    expect(dueOn).toBeNull();
    expect(await found(proposalId)).toMatchObject({
      status: "collecting",
      supportsNeeded: needed,
      supportsUntil: "2026-05-31",
      caseRule: rule,
      dueOn: null,
    });
  });

  it("a request is one person's: no signatures, and its term runs at once", async () => {
    const { proposalId, dueOn } = await aPetition(promoter, { kind: "request", at: day("2026-03-02") });
    expect(dueOn).toBe("2026-04-01");
    expect(await found(proposalId)).toMatchObject({ status: "submitted", supportsNeeded: null });
  });
});

describe("filing a petition", () => {
  it("gives its number, stops the clock for the signatures and counts the promoter's", async () => {
    const { proposalId, number } = await aPetition(promoter);
    expect(number).toMatch(/^\d{4}-\d{6}$/);
    expect(await eventTypesOf(proposalId)).toEqual([
      "proposal.drafted",
      "proposal.collecting-opened",
      "proposal.supported",
    ]);
    const [stop] = await db
      .select()
      .from(suspensions)
      .where(eq(suspensions.caseId, (await found(proposalId)).caseId ?? ""));
    expect(stop).toMatchObject({ reason: "signatures", endsOn: null });
    expect(await supportProposal(promoter, { proposalId })).toEqual({ isNew: false });
    expect(await told(proposalId, "proposal.collecting-opened")).toMatchObject([{ personId: promoter.personId }]);
  });

  it("needs to know to whom it speaks, and is begun once by its author", async () => {
    const draft = aDraft({ version: 1 });
    await startPetition(promoter, { id: draft.id, kind: "petition", addressee: null });
    await startPetition(promoter, { id: draft.id, kind: "petition", addressee: null });
    await saveDraft(promoter, draft);
    await expect(submitProposal(promoter, { proposalId: draft.id })).rejects.toMatchObject({
      kind: "invalid",
      fields: { addressee: { key: "fields.required" } },
    });
    const other = await aCitizen();
    const change = { id: draft.id, kind: "petition", addressee: "mayor" } as const;
    await expect(startPetition(other, change)).rejects.toMatchObject(refused("proposals.refusals.notAuthor"));
    await expect(startPetition(officer, { ...change, id: randomUUID() })).rejects.toMatchObject(
      refused("proposals.refusals.staff"),
    );
    await startPetition(promoter, change);
    await submitProposal(promoter, { proposalId: draft.id });
    await expect(startPetition(promoter, change)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is not examined before its deposit, and can be withdrawn", async () => {
    const { proposalId } = await aPetition(promoter);
    await expect(takeCharge(officer, { proposalId })).rejects.toMatchObject({ kind: "conflict" });
    await withdrawProposal(promoter, { proposalId });
    expect(await found(proposalId)).toMatchObject({ status: "withdrawn" });
  });
});

describe("enough", () => {
  it("signatures deposit a petition once, however many sign at once, and its term begins", async () => {
    await decide("petitions.signatures-mayor", 9);
    const { proposalId, number } = await aPetition(promoter, { at: day("2026-03-02") });
    const signers = await Promise.all(Array.from({ length: 8 }, () => aCitizen()));
    const results = await atOnce(8, (turn) =>
      supportProposal(signers[turn] as Citizen, { proposalId }, day("2026-03-20")),
    );
    const reached = results.flatMap((result) => (result.status === "fulfilled" ? [result.value.reached] : ["failed"]));
    expect(reached.filter(Boolean)).toEqual([number]);
    expect(await found(proposalId)).toMatchObject({ status: "submitted", dueOn: "2026-04-18" });
    expect((await eventTypesOf(proposalId)).filter((type) => type === "proposal.deposited")).toHaveLength(1);
    expect(await told(proposalId, "proposal.deposited")).toHaveLength(9);
    await takeCharge(officer, { proposalId });
  });

  it("one fewer does not, and is still told how many are missing", async () => {
    await decide("petitions.signatures-mayor", 3);
    const { proposalId } = await aPetition(promoter);
    await supportProposal(await aCitizen(), { proposalId });
    expect((await found(proposalId)).status).toBe("collecting");
    await expect(depositPetition(promoter, { proposalId })).rejects.toMatchObject({
      ...refused("petitions.refusals.tooFew"),
      text: { key: "petitions.refusals.tooFew", params: { missing: 1 } },
    });
  });

  it("lets the promoters choose the day, where the regulation says so", async () => {
    await decide("petitions.signatures-mayor", 2);
    await decide("petitions.deposit-at-once", 0);
    const { proposalId } = await aPetition(promoter);
    const signer = await aCitizen();
    await supportProposal(signer, { proposalId });
    expect(await found(proposalId)).toMatchObject({ status: "collecting", supportsReachedAt: expect.any(Date) });
    await expect(depositPetition(signer, { proposalId })).rejects.toMatchObject(
      refused("proposals.refusals.notAuthor"),
    );
    await depositPetition(promoter, { proposalId });
    expect((await found(proposalId)).status).toBe("submitted");
    await expect(depositPetition(promoter, { proposalId })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("supports give the author of a proposal the right to be heard, once and in public", async () => {
    await decide("proposals.support-threshold", 2);
    const { proposalId } = await aFiledProposal(promoter);
    for (let voice = 0; voice < 3; voice += 1) await supportProposal(await aCitizen(), { proposalId });
    const reached = await db.select().from(events).where(eq(events.type, "proposal.threshold-reached"));
    expect(reached.filter(({ subjectId }) => subjectId === proposalId)).toMatchObject([
      { isPublic: true, payload: { supports: 2 } },
    ]);
    const heard = await told(proposalId, "proposal.threshold-reached");
    expect(heard.map(({ kind }) => kind).toSorted()).toEqual([
      ...["followed-proposal", "followed-proposal", "followed-proposal"],
      "proposal-threshold-reached",
    ]);
    expect(heard).toContainEqual(expect.objectContaining({ personId: promoter.personId, topic: "proposals" }));
  });

  it("is noted by the chore where a process ended in between", async () => {
    const { proposalId } = await aFiledProposal(promoter);
    await supportProposal(await aCitizen(), { proposalId });
    await db.update(proposals).set({ supportsNeeded: 1 }).where(eq(proposals.id, proposalId));
    expect(await noteThresholds()).toBe(1);
    expect(await noteThresholds()).toBe(0);
    expect((await found(proposalId)).supportsReachedAt).not.toBeNull();
  });
});

describe("the last day", () => {
  it("is included; the next one is refused with the day that was the last", async () => {
    const { proposalId } = await aPetition(promoter, { at: day("2026-03-02") });
    await supportProposal(await aCitizen(), { proposalId }, day("2026-05-31"));
    await expect(supportProposal(await aCitizen(), { proposalId }, day("2026-06-01"))).rejects.toMatchObject({
      text: { key: "petitions.refusals.collectionOver", params: { day: new Date("2026-05-31T11:00:00Z") } },
    });
  });

  it("of a proposal closes its window", async () => {
    await decide("proposals.support-window", 5);
    const { proposalId } = await aFiledProposal(promoter, day("2026-03-02"));
    const late = await aCitizen();
    await expect(supportProposal(late, { proposalId }, day("2026-03-08"))).rejects.toMatchObject(
      refused("petitions.refusals.windowOver"),
    );
    expect(await supportStanding(late, proposalId, day("2026-03-08"))).toMatchObject({
      decision: { allowed: false, reason: "petitions.refusals.windowOver" },
    });
  });

  it("makes what too few signed lapse, and tells who signed", async () => {
    const { proposalId } = await aPetition(promoter, { at: day("2026-03-02") });
    expect(await endCollecting(day("2026-05-31"))).toBe(0);
    await endCollecting(day("2026-06-01"));
    expect(await found(proposalId)).toMatchObject({ status: "lapsed", closedOn: "2026-06-01" });
    expect(await told(proposalId, "proposal.lapsed")).toMatchObject([{ personId: promoter.personId }]);
    expect(await endCollecting(day("2026-06-02"))).toBe(0);
  });

  it("makes it a request, where the regulation says so", async () => {
    await decide("petitions.few-signatures-make-a-request", 1);
    const { proposalId } = await aPetition(promoter, { at: day("2026-03-02") });
    await endCollecting(day("2026-06-01"));
    expect(await found(proposalId)).toMatchObject({ status: "submitted", kind: "request", dueOn: "2026-06-30" });
    expect((await eventTypesOf(proposalId)).at(-1)).toBe("proposal.made-request");
  });

  it("deposits what enough have signed and nobody deposited", async () => {
    await decide("petitions.signatures-mayor", 1);
    await decide("petitions.deposit-at-once", 0);
    const { proposalId } = await aPetition(promoter, { at: day("2026-03-02") });
    await endCollecting(day("2026-06-01"));
    expect((await found(proposalId)).status).toBe("submitted");
  });
});

describe("who may not, reads why", () => {
  it("who moved away is told so, and not that they never lived here", async () => {
    const { proposalId } = await aFiledProposal(promoter);
    const mover = await aCitizen();
    await db.insert(residencyChecks).values({
      personId: mover.personId,
      result: "not_resident",
      source: "register",
      checkedOn: "2026-02-01",
      createdAt: new Date(Date.now() + 1000),
    });
    await expect(supportProposal(mover, { proposalId })).rejects.toMatchObject(refused("eligibility.no.moved-away"));
    expect((await supportStanding(mover, proposalId)).decision).toMatchObject({ reason: "eligibility.no.moved-away" });
    const stranger = await aCitizen({ residency: "not_resident" });
    await expect(supportProposal(stranger, { proposalId })).rejects.toMatchObject(refused("eligibility.no.no-tie"));
  });

  it("who erased the account signs no more", async () => {
    const { proposalId } = await aPetition(promoter);
    const gone = await aCitizen();
    await db.update(people).set({ erasedAt: new Date() }).where(eq(people.id, gone.personId));
    await expect(supportProposal(gone, { proposalId })).rejects.toMatchObject(refused("eligibility.no.account-erased"));
  });
});
