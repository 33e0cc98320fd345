// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { criteria } from "#db/schema/examination.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, aFiledProposal, anEmployee, furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { findCriterion, listEveryCriterion } from "../criterion-queries.ts";
import { addCriterionInput, reviseCriterionInput } from "../criterion-schemas.ts";
import { findExamination, listCriteria } from "../examination-queries.ts";
import { addCriterion } from "./add-criterion.ts";
import { offerCriterion } from "./offer-criterion.ts";
import { reviseCriterion } from "./revise-criterion.ts";
import { takeCharge } from "./take-charge.ts";
import { valuateProposal } from "./valuate-proposal.ts";

let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  await db.update(criteria).set({ retiredAt: null });
});

const fields = {
  nameIt: "Accessibilità per tutti",
  nameEn: "Access for all",
  explanationIt: "Quanto aiuta chi si muove o vede con fatica.",
  explanationEn: "How much it helps who moves or sees with difficulty.",
  weight: "20",
  position: "9",
};
const words = addCriterionInput.parse(fields);
const add = () => addCriterion(officer, words);
const revise = (code: string, version: number, change = {}) =>
  reviseCriterion(officer, reviseCriterionInput.parse({ ...fields, code, version: String(version), ...change }));

async function aValuated() {
  const { proposalId } = await aFiledProposal(await aCitizen());
  await takeCharge(officer, { proposalId });
  await valuate(proposalId, 4);
  return proposalId;
}

async function valuate(proposalId: string, score: number) {
  const scores = Object.fromEntries((await listCriteria()).map(({ code }) => [code, { score, note: null }]));
  await valuateProposal(officer, { proposalId, scores });
}

const marksOf = async (proposalId: string) => (await findExamination(proposalId)).marks;

describe("a criterion", () => {
  it("is added, known by its name for good, and asked for from then on", async () => {
    const [first, second] = [await add(), await add()];
    expect(first.code).toBe("accessibilita-per-tutti");
    expect(second.code).toMatch(/^accessibilita-per-tutti-[a-z]{5}$/);
    expect((await eventsAbout(first.code)).at(-1)).toMatchObject({ type: "criterion.added", isPublic: false });
    expect((await listCriteria()).map(({ code }) => code)).toContain(first.code);
    const { proposalId } = await aFiledProposal(await aCitizen());
    await takeCharge(officer, { proposalId });
    await expect(valuateProposal(officer, { proposalId, scores: {} })).rejects.toMatchObject({
      fields: { [`scores.${first.code}.score`]: { key: "fields.required" } },
    });
  });

  it("called or weighed otherwise leaves past valuations as they were", async () => {
    const { code } = await add();
    const proposalId = await aValuated();
    await revise(code, 1, { nameIt: "Per tutti", weight: "50" });
    expect((await marksOf(proposalId)).find((mark) => mark.code === code)).toMatchObject({
      name: words.name,
      weight: 20,
    });
    await valuate(proposalId, 3);
    expect((await marksOf(proposalId)).find((mark) => mark.code === code)).toMatchObject({
      name: { it: "Per tutti" },
      weight: 50,
    });
  });

  it("changed by two at once is changed by one, and the other is told", async () => {
    const { code } = await add();
    const results = await atOnce(4, (turn) => revise(code, 1, { weight: String(turn + 1) }));
    expect(succeeded(results)).toHaveLength(1);
    await expect(revise(code, 1)).rejects.toMatchObject({
      kind: "conflict",
      text: { key: "examination.refusals.criterionStale" },
    });
  });

  it("that is retired is not asked for, stays in what was valued, and goes from what is valued anew", async () => {
    const { code } = await add();
    const proposalId = await aValuated();
    await offerCriterion(officer, { code, offered: false });
    expect((await listCriteria()).map((criterion) => criterion.code)).not.toContain(code);
    expect((await listEveryCriterion()).at(-1)?.code).toBe(code);
    expect((await marksOf(proposalId)).map((mark) => mark.code)).toContain(code);
    await valuate(proposalId, 2);
    expect((await marksOf(proposalId)).map((mark) => mark.code)).not.toContain(code);
    await offerCriterion(officer, { code, offered: true });
    expect((await findCriterion(code))?.retiredAt).toBeNull();
    expect((await eventsAbout(code)).map(({ type }) => type).slice(-2)).toEqual([
      "criterion.retired",
      "criterion.restored",
    ]);
  });

  it("is always left, also when the last two are retired at once", async () => {
    const [one, other, ...rest] = await listCriteria();
    for (const { code } of rest) await offerCriterion(officer, { code, offered: false });
    const last = [one?.code ?? "", other?.code ?? ""];
    const results = await atOnce(2, (turn) => offerCriterion(officer, { code: last[turn] ?? "", offered: false }));
    expect(succeeded(results)).toHaveLength(1);
    expect(await listCriteria()).toHaveLength(1);
    const left = (await listCriteria())[0]?.code ?? "";
    await expect(offerCriterion(officer, { code: left, offered: false })).rejects.toMatchObject({
      text: { key: "examination.refusals.lastCriterion" },
    });
  });

  it("is the office's and the administrator's to change", async () => {
    const administrator = await anEmployee("administrator");
    const { code } = await addCriterion(administrator, words);
    for (const other of [await anEmployee("unit-referent"), await anEmployee("guarantor"), await aCitizen()]) {
      const refused = { text: { key: "examination.refusals.notKeeper" } };
      await expect(addCriterion(other, words)).rejects.toMatchObject(refused);
      await expect(offerCriterion(other, { code, offered: false })).rejects.toMatchObject(refused);
      await expect(
        reviseCriterion(other, reviseCriterionInput.parse({ ...fields, code, version: "1" })),
      ).rejects.toMatchObject(refused);
    }
    await expect(offerCriterion(officer, { code: "nessuno", offered: false })).rejects.toMatchObject({
      kind: "not-found",
    });
    await db.update(criteria).set({ retiredAt: new Date() }).where(eq(criteria.code, code));
  });
});

it.each([
  { weight: "0" },
  { weight: "101" },
  { weight: "1,5" },
  { position: "-1" },
  { nameEn: "" },
  { explanationIt: "no" },
])("%j is refused", (change) => {
  expect(addCriterionInput.safeParse({ ...fields, ...change }).success).toBe(false);
});
