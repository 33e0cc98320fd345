// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { feedback, feedbackMarks } from "#db/schema/feedback.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { addWords } from "./commands/add-words.ts";
import { hideComment } from "./commands/hide-comment.ts";
import { rate } from "./commands/rate.ts";
import { exportRatings } from "./export-ratings.ts";
import { forgetFeedback } from "./forget-feedback.ts";
import { listAspects, listByMonth, listComments, listResults, listResultsByName, periodOf } from "./queries.ts";
import type { Rating } from "./vocabulary.ts";

const page = { kind: "page", name: "proposals", address: "/it/proposte" } as const;
const aProposal = (number: string) => ({ kind: "page", name: "proposal", address: `/it/proposte/${number}` }) as const;

let officer: Staff;
let guarantor: Staff;

beforeAll(async () => {
  await furnishHouse();
  [officer, guarantor] = await Promise.all([anEmployee("participation-officer"), anEmployee("guarantor")]);
});
beforeEach(async () => {
  await db.delete(feedback);
  await db.delete(feedbackMarks);
});

const give = (rating: Rating, rated: Parameters<typeof rate>[0]["rated"] = page, from: string = randomUUID()) =>
  rate({ rated, rating, locale: "it", from });

const given = async (rating: Rating = 4): Promise<string> => (await give(rating)) ?? "";

describe("a rating", () => {
  it("of the same thing from the same address counts once a day, sent however often at once", async () => {
    const sent = await atOnce(8, () => give(5, page, "203.0.113.7"));
    expect(succeeded(sent).filter((id) => id !== null)).toHaveLength(1);
    expect(succeeded(sent)).toHaveLength(8);
    expect(await db.$count(feedback)).toBe(1);
    expect(await give(5, aProposal("2026-000001"), "203.0.113.7")).not.toBeNull();
    expect(
      await rate({ rated: page, rating: 1, locale: "it", from: "203.0.113.7" }, now().add({ hours: 30 })),
    ).not.toBeNull();
  });

  it("keeps nothing of where it came from", async () => {
    await give(5, page, "203.0.113.7");
    const kept = JSON.stringify([await db.select().from(feedback), await db.select().from(feedbackMarks)]);
    expect(kept).not.toContain("203.0.113.7");
  });

  it("forgets the mark the night after, and the words in a year; the mark given stays", async () => {
    await addWords({ id: await given(), aspect: "clear", comment: "Tutto chiaro" });
    await forgetFeedback();
    expect(await db.$count(feedbackMarks)).toBe(1);
    await forgetFeedback(now().add({ hours: 30 }));
    expect(await db.$count(feedbackMarks)).toBe(0);
    expect((await db.select().from(feedback))[0]).toMatchObject({ comment: "Tutto chiaro" });
    await forgetFeedback(now().add({ hours: 24 * 400 }));
    expect((await db.select().from(feedback))[0]).toMatchObject({ rating: 4, aspect: "clear", comment: null });
  });
});

describe("words", () => {
  it("are added once, by who has the identifier, and not later than the day after", async () => {
    const id = await given();
    const added = await atOnce(6, (turn) => addWords({ id, aspect: "clear", comment: `Parola ${turn}` }));
    expect(succeeded(added)).toHaveLength(1);
    await expect(addWords({ id: randomUUID(), aspect: "clear", comment: null })).rejects.toMatchObject({
      kind: "not-found",
    });
    const late = addWords({ id: await given(), aspect: "clear", comment: null }, now().add({ hours: 72 }));
    await expect(late).rejects.toMatchObject({ kind: "not-found" });
  });

  it("are removed with a reason by the office alone, once, and the mark stays", async () => {
    const id = await given(2);
    await addWords({ id, aspect: "technical", comment: "Il signor Rossi non risponde" });
    const reason = "Contiene il nome di una persona.";
    await expect(hideComment(guarantor, { id, reason })).rejects.toMatchObject({ kind: "refused" });
    await hideComment(officer, { id, reason });
    await expect(hideComment(officer, { id, reason })).rejects.toMatchObject({ kind: "conflict" });
    expect(await eventTypesOf(id)).toEqual(["feedback.comment-hidden"]);
    const [row] = await db.select().from(feedback).where(eq(feedback.id, id));
    expect(row).toMatchObject({ rating: 2, comment: null, hiddenReason: reason });
    const [told] = await listComments("page", periodOf(undefined, today()));
    expect(told).toMatchObject({ comment: null, hiddenReason: reason });
  });
});

describe("results", () => {
  it("are told by page, by name, by month and by aspect", async () => {
    for (const rating of [5, 5, 4, 2] as const) await give(rating, aProposal("2026-000001"));
    await give(1, aProposal("2026-000002"));
    await give(3);
    const id = await given(1);
    await addWords({ id, aspect: "clear", comment: null });
    const period = periodOf(undefined, today());
    expect(await listResults("page", period)).toMatchObject([
      { address: "/it/proposte/2026-000001", answers: 4, average: 4, marks: { 1: 0, 2: 1, 3: 0, 4: 1, 5: 2 } },
      { address: "/it/proposte", answers: 2, average: 2 },
      { address: "/it/proposte/2026-000002", answers: 1 },
    ]);
    expect(await listResultsByName("page", period, 5)).toMatchObject([{ name: "proposal", answers: 5, average: 3.4 }]);
    expect(await listByMonth("page", period)).toMatchObject([
      { month: today().toPlainYearMonth().toString(), answers: 7 },
    ]);
    expect(await listAspects("page", period)).toEqual([{ aspect: "clear", well: 0, hard: 1 }]);
    expect(await listResults("service", period)).toEqual([]);
    expect(await listResults("page", periodOf("2020-01", today()))).toEqual([]);
  });

  it("are taken along by who may read them", async () => {
    const id = await given(5);
    await addWords({ id, aspect: "clear", comment: "=SOMMA(A1)" });
    const asked = { kind: "page" as const, period: periodOf(undefined, today()) };
    let csv = "";
    for await (const part of exportRatings(guarantor, asked)) csv += part;
    expect(csv).toContain(`page,proposals,/it/proposte,it,5,clear,'=SOMMA(A1)`);
    const trainer = await anEmployee("trainer");
    expect(() => exportRatings(trainer, asked)).toThrow();
  });
});

it("the database refuses marks, pages and words that cannot be", async () => {
  const base = {
    kind: "page",
    name: "proposals",
    address: "/it/proposte",
    locale: "it",
    givenOn: "2026-03-02",
  } as const;
  const write = (change: Partial<typeof feedback.$inferInsert>) =>
    db.insert(feedback).values({ ...base, rating: 3, ...change });
  await expect(write({ rating: 6 as Rating })).rejects.toThrow();
  await expect(write({ address: null })).rejects.toThrow();
  await expect(write({ comment: "a".repeat(201) })).rejects.toThrow();
  await expect(write({ hiddenAt: new Date() })).rejects.toThrow();
});
