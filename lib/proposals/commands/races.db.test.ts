// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { aCitizen, aDraft, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { answerProposal } from "./answer-proposal.ts";
import { saveDraft } from "./save-draft.ts";
import { submitProposal } from "./submit-proposal.ts";
import { supportProposal } from "./support-proposal.ts";
import { takeCharge } from "./take-charge.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

beforeAll(furnishHouse);

const answer = {
  outcome: "accepted",
  answer: "La panchina serve e il posto è adatto: l'abbiamo verificato con l'ufficio tecnico.",
  nextSteps: "Il Servizio Manutenzioni la posa entro la primavera.",
  nextStepsBy: null,
} as const;

const refused = (key: string) => ({ kind: "refused", text: { key } });
const times = (count: number) => Array.from({ length: count });
const fulfilled = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === "fulfilled");

it("one person who clicks from eight places at once supports once", async () => {
  const { proposalId } = await aFiledProposal(await aCitizen());
  const person = await aCitizen();
  const clicks = await Promise.all(times(8).map(() => supportProposal(person, { proposalId })));
  expect(clicks.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(1);
});

it("sixty-four people at once are sixty-four supports", async () => {
  const { proposalId } = await aFiledProposal(await aCitizen());
  const crowd = await Promise.all(times(64).map(() => aCitizen()));
  await Promise.all(crowd.map((person) => supportProposal(person, { proposalId })));
  expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(64);
});

it("of supports at the same moment each is allowed or refused for itself", async () => {
  const author = await aCitizen();
  const [{ proposalId }, other] = [await aFiledProposal(author), await aFiledProposal(await aCitizen())];
  const [one, two, three] = [await aCitizen(), await aCitizen(), await aCitizen()];
  const outsider = await aCitizen({ residency: "not_resident" });
  const draft = aDraft();
  await saveDraft(author, draft);
  const asked: [Citizen, string][] = [
    [one, proposalId],
    [author, proposalId],
    [two, other.proposalId],
    [outsider, proposalId],
    [one, other.proposalId],
    [three, draft.id],
    [three, randomUUID()],
    [one, proposalId],
  ];
  const answers = await Promise.allSettled(asked.map(([person, id]) => supportProposal(person, { proposalId: id })));
  expect(answers).toMatchObject([
    { value: { isNew: true } },
    { reason: refused("proposals.refusals.ownProposal") },
    { value: { isNew: true } },
    { reason: refused("eligibility.no.no-tie") },
    { value: { isNew: true } },
    { reason: { kind: "conflict" } },
    { reason: { kind: "not-found" } },
    { value: { isNew: false } },
  ]);
  expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(1);
  expect(await db.$count(supports, eq(supports.proposalId, other.proposalId))).toBe(2);
  expect((await eventTypesOf(proposalId)).filter((type) => type === "proposal.supported")).toHaveLength(1);
});

it("what the database cannot take from one is taken from the others of the same moment", async () => {
  const { proposalId } = await aFiledProposal(await aCitizen());
  const [one, other] = [await aCitizen(), await aCitizen()];
  const answers = await Promise.allSettled([
    supportProposal(one, { proposalId }),
    supportProposal(one, { proposalId: "no identifier" }),
    supportProposal(other, { proposalId }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await db.$count(supports, eq(supports.proposalId, proposalId))).toBe(2);
});

it("a draft filed twice at once has one case", async () => {
  const author = await aCitizen();
  const draft = aDraft();
  await Promise.all(times(4).map(() => saveDraft(author, draft)));
  const receipts = await Promise.all(times(4).map(() => submitProposal(author, { proposalId: draft.id })));
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
  expect(await eventTypesOf(draft.id)).toEqual(["proposal.drafted", "proposal.submitted"]);
});

it("what one person files again and again is held, also when all of it comes at once", async () => {
  const author = await aCitizen();
  const at = now();
  const { title, body } = aDraft();
  const drafts = times(6).map(() => aDraft({ title, body }));
  for (const draft of drafts) await saveDraft(author, draft);
  await Promise.all(drafts.map(({ id }) => submitProposal(author, { proposalId: id }, at)));
  const filed = await db
    .select({ publication: proposals.publication })
    .from(proposals)
    .where(eq(proposals.authorId, author.personId));
  expect(filed.map(({ publication }) => publication).sort()).toEqual([
    ...times(4).fill("held"),
    "published",
    "published",
  ]);
});

it("the register skips no number and gives none twice, also when some filings fail", async () => {
  const authors = await Promise.all(times(12).map(() => aCitizen()));
  const outsider = await aCitizen({ residency: "not_resident" });
  await Promise.allSettled([
    ...authors.map((author) => aFiledProposal(author)),
    ...times(4).map(() => aFiledProposal(outsider)),
  ]);
  const rows = await db.select({ sequence: cases.sequence }).from(cases).orderBy(cases.sequence);
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
});

it("of two officers who answer at once, the second finds the first's answer", async () => {
  const { proposalId } = await aFiledProposal(await aCitizen());
  const officers = await Promise.all([anEmployee("participation-officer"), anEmployee("participation-officer")]);
  await takeCharge(officers[0], { proposalId });
  const results = await Promise.allSettled(
    officers.map((officer) => answerProposal(officer, { proposalId, ...answer })),
  );
  expect(fulfilled(results)).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "conflict" } });
});

it("an answer and a withdrawal at once leave one end, not two", async () => {
  const author = await aCitizen();
  const { proposalId } = await aFiledProposal(author);
  const officer = await anEmployee("participation-officer");
  await takeCharge(officer, { proposalId });
  const results = await Promise.allSettled([
    answerProposal(officer, { proposalId, ...answer }),
    withdrawProposal(author, { proposalId }),
  ]);
  expect(fulfilled(results)).toHaveLength(1);
});
