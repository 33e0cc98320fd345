// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { proposals } from "#db/schema/proposals.ts";
import { aCitizen, aDraft, anEmployee, furnishHouse } from "#db/testing/house.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { answerProposal } from "./commands/answer-proposal.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { submitProposal } from "./commands/submit-proposal.ts";
import { takeCharge } from "./commands/take-charge.ts";
import { feedEntries } from "./feed.ts";
import { atomEntry } from "./feed-entry.ts";
import { onMap } from "./marks.ts";
import { openPage, proposalsAsCsv, proposalsAsJson } from "./open-data.ts";
import { openColumns } from "./open-record.ts";
import type { ProposalFilter } from "./schemas.ts";
import { proposalStatistics } from "./statistics.ts";

const body = "Chi aspetta il bus davanti alla biblioteca sta in piedi, sotto il sole e sotto la pioggia.";

let author: Citizen;
let answered: string;

async function file(title: string, change: Partial<typeof proposals.$inferInsert> = {}) {
  const draft = aDraft({ title, body });
  await saveDraft(author, draft);
  await submitProposal(author, { proposalId: draft.id });
  await db
    .update(proposals)
    .set({ title, ...change })
    .where(eq(proposals.id, draft.id));
  return draft.id;
}

beforeAll(async () => {
  await furnishHouse();
  author = await aCitizen();
  const officer = await anEmployee("participation-officer");
  await db
    .update(people)
    .set({ givenName: "Ermenegilda", familyName: "Sparapanetti", email: "ermenegilda@posta.example" })
    .where(eq(people.id, author.personId));
  await db
    .update(people)
    .set({ givenName: "Teodolinda", familyName: "Brambillasca" })
    .where(eq(people.id, officer.personId));
  answered = await file('=HYPERLINK("http://cattivo.example"), "panchine"', { longitude: 11.5, latitude: 43.5 });
  await takeCharge(officer, { proposalId: answered });
  await answerProposal(officer, {
    proposalId: answered,
    outcome: "accepted",
    answer: "Il posto è adatto: lo abbiamo verificato con l’ufficio tecnico il 3 marzo, e la spesa è prevista.",
    nextSteps: "La posa entro primavera.",
    nextStepsBy: null,
  });
  await file("Panchine vicine alle altre panchine", { longitude: 11.5001, latitude: 43.5001 });
  await file("Una panchina lontana da tutte", { longitude: 11.9, latitude: 43.9, zoneCode: null });
  await file("Parole indicibili di una persona", { publication: "hidden", body: "Testo indicibile." });
  await file("Non ancora letta da chi modera", { publication: "held" });
  await saveDraft(author, aDraft({ title: "Una bozza che resta di chi la scrive" }));
});

/** What `work` answers; what it writes is taken back. */
async function undone<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const done = Promise.withResolvers<T>();
  await db
    .transaction(async (tx) => {
      done.resolve(await work(tx));
      tx.rollback();
    })
    .catch(done.reject);
  return done.promise;
}

const all = async (texts: AsyncGenerator<string>) => (await Array.fromAsync(texts)).join("");

describe("the open data", () => {
  it("name nobody, hold nothing hidden and nothing that waits", async () => {
    const csv = await all(proposalsAsCsv({}));
    const json = await all(proposalsAsJson({}, {}));
    const api = JSON.stringify(await openPage({}, 1));
    for (const text of [csv, json, api]) {
      expect(text).not.toMatch(/Ermenegilda|Sparapanetti|posta\.example|Teodolinda|Brambillasca/i);
      expect(text).not.toMatch(/indicibil|Non ancora letta|Una bozza/i);
      expect(text).not.toContain(author.personId);
      expect(text).toContain("Panchine vicine");
    }
  });

  it("are CSV for spreadsheets, in which nothing is run", async () => {
    const csv = await all(proposalsAsCsv({}));
    expect(csv.startsWith(`\ufeff${openColumns.join(",")}\r\n`)).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://cattivo.example""), ""panchine"""`);
    expect(csv.split("\r\n")).toHaveLength(1 + 4 + 1);
  });

  it("are an object in JSON, with what they are", async () => {
    const read = JSON.parse(await all(proposalsAsJson({ license: "CC-BY-4.0" }, {})));
    expect(read.meta.license).toBe("CC-BY-4.0");
    expect(read.proposals).toHaveLength(4);
    expect(read.proposals.find(({ hidden }: { hidden: boolean }) => hidden)).toMatchObject({ title: null, text: null });
    expect(Object.keys(read.proposals[0])).toEqual([...openColumns]);
  });

  it("are narrowed as the search is", async () => {
    expect((await openPage({ zone: "all" }, 1)).total).toBe(1);
    expect((await openPage({ term: "in-term" }, 1)).proposals).toMatchObject([{ outcome: "accepted" }]);
  });
});

describe("the feed", () => {
  it("tells what was filed and what was answered, without names and hidden words", async () => {
    const filed = (await feedEntries({ of: "filed" })).map((entry) => atomEntry(entry, "filed", "it"));
    const answers = (await feedEntries({ of: "answered" })).map((entry) => atomEntry(entry, "answered", "it"));
    expect(filed).toHaveLength(4);
    expect(answers).toMatchObject([{ title: expect.stringContaining("Accolta: ") }]);
    expect(JSON.stringify([filed, answers])).not.toMatch(/indicibil|Sparapanetti|Brambillasca/i);
  });

  it("is of one zone if one is named", async () => {
    expect(await feedEntries({ of: "filed", zone: "south" })).toEqual([]);
  });
});

describe("the map", () => {
  const marksIn = async (...[area, filter, tx]: Parameters<typeof onMap>) => (await onMap(area, filter, tx)).marks;
  const countWithoutPoint = async (filter: ProposalFilter) => (await onMap([11, 43, 12, 44], filter)).withoutPoint;

  it("gathers what stands too near, and leads to what stands alone", async () => {
    const marks = await marksIn([11, 43, 12, 44], {});
    expect(marks.map(({ count }) => count)).toEqual([2, 1]);
    expect(marks[0]?.number).toBeNull();
    expect(marks[1]?.title).toBe("Una panchina lontana da tutte");
  });

  it("tells them apart where one looks closer", async () => {
    const [near] = await marksIn([11, 43, 12, 44], {});
    const closer = await marksIn(near?.area ?? [0, 0, 1, 1], {});
    expect(closer.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect((await marksIn([11.5, 43.5, 11.5002, 43.5002], {})).map(({ count }) => count)).toEqual([1, 1]);
  });

  it("counts by zone what has no point", async () => {
    expect(await countWithoutPoint({})).toEqual({ north: 1 });
  });

  it("is narrowed by what only the case knows", async () => {
    const [mark, ...others] = await marksIn([11, 43, 12, 44], { term: "in-term" });
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ count: 1, number: expect.stringMatching(/^\d{4}-\d{6}$/) });
    expect(await marksIn([11, 43, 12, 44], { q: mark?.number ?? "" })).toEqual([mark]);
    expect(await countWithoutPoint({ term: "waiting" })).toEqual({ north: 1 });
    expect(await countWithoutPoint({ term: "in-term" })).toEqual({});
  });

  it("shows where something stands whose words a moderator hid, and not the words", async () => {
    const [mark] = await undone(async (tx) => {
      await tx.update(proposals).set({ publication: "hidden" }).where(eq(proposals.longitude, 11.9));
      return marksIn([11.8, 43.8, 12, 44], {}, tx);
    });
    expect(mark).toMatchObject({ count: 1, title: "" });
  });
});

describe("the statistics", () => {
  it("count what the public reads", async () => {
    const { all: figures, zone, month } = await proposalStatistics(today());
    expect(figures).toMatchObject({ filed: 4, inTerm: 1, late: 0, waiting: 3, accepted: 1, medianDays: 0 });
    expect(zone.north?.filed).toBe(3);
    expect(zone.all?.filed).toBe(1);
    expect(Object.keys(month)).toHaveLength(12);
    expect(month[today().toPlainYearMonth().toString()]?.filed).toBe(4);
  });

  it("are true of an empty house too", async () => {
    const emptied = await undone(async (tx) => {
      await tx.update(proposals).set({ publication: "held" });
      return proposalStatistics(today(), tx);
    });
    expect(emptied.all).toMatchObject({ filed: 0, inTerm: 0, medianDays: null });
    expect(Object.keys(emptied.month)).toHaveLength(12);
  });
});
