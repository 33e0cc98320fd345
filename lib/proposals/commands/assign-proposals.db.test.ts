// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { assignments, cases } from "#db/schema/cases.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { assignProposalsInput } from "../bulk-schemas.ts";
import { assignProposals } from "./assign-proposals.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

let author: Citizen;
let officer: Staff;
let referent: Staff;
let guarantor: Staff;
let proposalIds: string[];

beforeAll(async () => {
  await furnishHouse();
  [author, officer, referent, guarantor] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("unit-referent", "works"),
    anEmployee("guarantor"),
  ]);
});

beforeEach(async () => {
  proposalIds = [];
  for (let turn = 0; turn < 3; turn += 1) proposalIds.push((await aFiledProposal(author)).proposalId);
});

const to = { unitCode: "works", officerId: null, reason: "Riguardano tutte una strada comunale." };
const casesNow = () => db.select().from(cases).where(inArray(cases.subjectId, proposalIds));

describe("many at once", () => {
  test("each goes where it was sent, with its own assignment and its own event", async () => {
    const { done, refused } = await assignProposals(officer, { ...to, officerId: referent.personId, proposalIds });
    expect(refused).toEqual([]);
    expect(done.toSorted()).toEqual((await casesNow()).map(({ number }) => number).toSorted());
    for (const found of await casesNow()) {
      expect(found).toMatchObject({ unitCode: "works", officerId: referent.personId });
      expect(await db.$count(assignments, eq(assignments.caseId, found.id))).toBe(1);
      expect((await eventsAbout(found.subjectId)).at(-1)).toMatchObject({ type: "proposal.assigned" });
    }
  });

  test("what cannot be assigned is named with its reason, and holds up nothing else", async () => {
    const [withdrawn = "", ...others] = proposalIds;
    await withdrawProposal(author, { proposalId: withdrawn });
    const gone = randomUUID();
    const { done, refused } = await assignProposals(officer, { ...to, proposalIds: [withdrawn, gone, ...others] });
    expect(done).toHaveLength(2);
    expect(refused).toMatchObject([
      { number: expect.stringMatching(/^2\d{3}-\d{6}$/), why: { key: "errors.wrongState" } },
      { number: "", why: { key: "errors.notFound" } },
    ]);
    const again = await assignProposals(officer, { ...to, proposalIds: others });
    expect(again.refused.map(({ why }) => why.key)).toEqual([
      "examination.fields.sameAssignment",
      "examination.fields.sameAssignment",
    ]);
  });

  test.each([
    ["the guarantor", () => guarantor],
    ["the referent of another unit", () => referent],
    ["a citizen", () => author],
  ])("%s assigns none", async (_, actor) => {
    const { done, refused } = await assignProposals(actor(), { ...to, proposalIds });
    expect(done).toEqual([]);
    expect(new Set(refused.map(({ why }) => why.key))).toEqual(new Set(["proposals.refusals.notExaminer"]));
    expect((await casesNow()).every(({ unitCode }) => unitCode !== "works")).toBe(true);
  });

  test("of two who send the same at once, one does it and the other learns that it is done", async () => {
    const both = await atOnce(2, () => assignProposals(officer, { ...to, proposalIds }));
    const done = both.flatMap((one) => (one.status === "fulfilled" ? one.value.done : []));
    expect(done).toHaveLength(3);
    for (const found of await casesNow())
      expect(await db.$count(assignments, eq(assignments.caseId, found.id))).toBe(1);
  });
});

describe("the form", () => {
  const asked = { proposalIds: [randomUUID()], unitCode: "works", officerId: "", reason: "Riguarda una strada." };

  test("takes each once, and nobody yet", () => {
    const [id = ""] = asked.proposalIds;
    expect(assignProposalsInput.parse({ ...asked, proposalIds: [id, id.toUpperCase()] })).toMatchObject({
      proposalIds: [id],
      officerId: null,
    });
  });

  test.each([
    ["none chosen", { proposalIds: [] }],
    ["too many", { proposalIds: Array.from({ length: 101 }, () => randomUUID()) }],
    ["no identifier", { proposalIds: ["' or 1=1"] }],
    ["no unit", { unitCode: "" }],
    ["no reason", { reason: "" }],
  ])("refuses %s", (_, change) => {
    expect(assignProposalsInput.safeParse({ ...asked, ...change }).success).toBe(false);
  });
});
