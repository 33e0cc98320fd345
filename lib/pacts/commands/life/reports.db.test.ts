// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import { pactReports } from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { remindOfReports } from "../../life-chores.ts";
import { acceptedReports, listReports } from "../../life-queries.ts";
import type { SaveReport } from "../../life-schemas.ts";
import { decideReport } from "./decide-report.ts";
import { evaluatePact } from "./evaluate-pact.ts";
import { saveReport } from "./save-report.ts";
import { submitReport } from "./submit-report.ts";

let author: Citizen;
let office: Staff;
let stranger: Citizen;
let pactId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, office, stranger] = await Promise.all([aCitizen(), anEmployee("participation-officer"), aCitizen()]);
});

/** A pact of two years, whose first has ended. */
beforeEach(async () => {
  ({ pactId } = await anActivePact(author, { startsOn: "2025-05-01", endsOn: "2027-04-30", signedOn: "2025-04-20" }));
});

const written = (change: Partial<SaveReport> = {}): SaveReport & { photo: null } => ({
  pactId,
  kind: "yearly",
  fromDay: "2025-05-01",
  version: 0,
  objectives: "Tenere curate le aiuole.",
  actions: "Un sabato al mese, in otto.",
  results: "Le aiuole sono fiorite.",
  resources: "Novantasei ore, dieci sacchi di terriccio.",
  beneficiaries: "",
  difficulties: "",
  alternative: null,
  isSent: false,
  ...change,
  photo: null,
});

const accept = (id: string) => ({ pactId, id, decision: "accepted" as const, decisionNote: null });
const lifeNow = async () => {
  const [pact] = await db.select().from(pacts).where(eq(pacts.id, pactId));
  if (!pact) throw new Error("there is no pact");
  return pact;
};

describe("a report", () => {
  it("is saved in pieces, sent, given back, sent again and accepted, and then everyone reads it", async () => {
    const { id } = await saveReport(author, written({ results: "" }), noon);
    await expect(submitReport(author, { pactId, id }, noon)).rejects.toMatchObject({
      fields: { results: { key: "fields.required" } },
    });
    await saveReport(author, written({ version: 2 }), noon);
    await submitReport(author, { pactId, id }, noon);
    await expect(saveReport(author, written({ version: 3 }), noon)).rejects.toMatchObject({ kind: "conflict" });
    await decideReport(office, { pactId, id, decision: "returned", decisionNote: "Mancano i numeri." }, noon);
    await saveReport(author, written({ version: 3, beneficiaries: "Duecento famiglie." }), noon);
    await submitReport(author, { pactId, id }, noon);
    expect(acceptedReports(await listReports(await lifeNow(), noon))).toEqual([]);
    await decideReport(office, accept(id), noon);
    expect(acceptedReports(await listReports(await lifeNow(), noon))).toMatchObject([
      { beneficiaries: "Duecento famiglie.", photos: [] },
    ]);
    expect(await eventTypesOf(pactId)).toEqual([
      "pact.report-submitted",
      "pact.report-returned",
      "pact.report-submitted",
      "pact.report-accepted",
    ]);
    await expect(decideReport(office, accept(id), noon)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("goes to the office as it is written, with what was not kept before; where it cannot, nothing is kept", async () => {
    const { id } = await saveReport(author, written({ results: "Da scrivere." }), noon);
    const { version } = (await listReports(await lifeNow(), noon)).reports[0]?.row ?? { version: 0 };
    const sent = { version, isSent: true, difficulties: "La siccità." };
    await expect(saveReport(author, written({ ...sent, results: "" }), noon)).rejects.toMatchObject({
      fields: { results: { key: "fields.required" } },
    });
    await saveReport(author, written({ ...sent, results: "Le aiuole sono fiorite." }), noon);
    const { reports } = await listReports(await lifeNow(), noon);
    expect(reports.find(({ row }) => row?.id === id)?.row).toMatchObject({
      state: "submitted",
      results: "Le aiuole sono fiorite.",
      difficulties: "La siccità.",
    });
    await expect(
      saveReport(author, written({ kind: "final", fromDay: "2025-05-01", isSent: true }), noon),
    ).rejects.toMatchObject({ text: { key: "pact-life.refusals.periodRuns" } });
  });

  it("is refused for a revoked pact, in words that say so", async () => {
    await db.update(pacts).set({ status: "revoked", endedOn: "2026-06-01", endingReason: "Mai iniziato." });
    await expect(saveReport(author, written(), noon)).rejects.toMatchObject({
      kind: "refused",
      text: { key: "pact-life.refusals.revoked" },
    });
    expect((await listReports(await lifeNow(), noon)).reports).toEqual([]);
  });

  it("sent for a pact that was revoked meanwhile is refused as well", async () => {
    const { id } = await saveReport(author, written(), noon);
    await db.update(pacts).set({ status: "revoked", endedOn: "2026-06-01", endingReason: "Mai iniziato." });
    await expect(submitReport(author, { pactId, id }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.revoked" },
    });
  });

  it("of a pact that has not begun, of a period that is none, and of one that still runs, is refused", async () => {
    await expect(saveReport(author, written({ fromDay: "2025-06-01" }), noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.noSuchReport" },
    });
    const { id } = await saveReport(author, written({ fromDay: "2025-05-01", kind: "final" }), noon);
    await expect(submitReport(author, { pactId, id }, noon)).rejects.toMatchObject({
      text: { key: "pact-life.refusals.periodRuns" },
    });
    await db.update(pacts).set({ status: "signed" }).where(eq(pacts.id, pactId));
    await expect(saveReport(author, written(), noon)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("belongs to the parties, and its decision to the unit", async () => {
    await expect(saveReport(stranger, written(), noon)).rejects.toMatchObject({ kind: "refused" });
    await expect(saveReport(office, written(), noon)).rejects.toMatchObject({ kind: "refused" });
    const { id } = await saveReport(author, written(), noon);
    await submitReport(author, { pactId, id }, noon);
    await expect(decideReport(author, accept(id), noon)).rejects.toMatchObject({ kind: "refused" });
  });

  it("keeps the first of two that are saved at once", async () => {
    await saveReport(author, written(), noon);
    const results = await atOnce(3, (turn) => saveReport(author, written({ version: 2, results: `n. ${turn}` }), noon));
    expect(succeeded(results)).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { text: { key: "pact-life.refusals.savedMeanwhile" } },
    });
    expect(await db.$count(pactReports, and(eq(pactReports.pactId, pactId), eq(pactReports.kind, "yearly")))).toBe(1);
  });

  it("is written by the unit in charge where nobody here can", async () => {
    const moved = await db
      .insert(pacts)
      .values({
        ...{ status: "active", title: "Orto di via Roma", applicantKind: "informal-group", number: "R-7" },
        ...{ source: "registro", sourceKey: "7", startsOn: "2025-05-01", endsOn: "2027-04-30" },
      })
      .returning();
    await saveReport(office, written({ pactId: moved[0]?.id ?? "" }), noon);
  });
});

describe("reminders", () => {
  const remindersOf = async () => (await eventsAbout(pactId)).filter(({ type }) => type === "pact.report-reminded");

  it("come before the term and after it, once each, and not for what was sent", async () => {
    // The year ended on the 30th of April: the report is due on the 29th of June, a Monday.
    await remindOfReports(daysAfter(-12));
    expect(await remindersOf()).toEqual([]);
    await Promise.all([remindOfReports(noon), remindOfReports(noon)]);
    await remindOfReports(daysAfter(19));
    expect(await remindersOf()).toHaveLength(1);
    await remindOfReports(daysAfter(20));
    await remindOfReports(daysAfter(21));
    const reminders = await remindersOf();
    expect(reminders.map(({ payload }) => payload.reminded)).toEqual(["before", "after"]);
    for (const event of reminders) await react(event.id);
    const told = await db.select().from(notifications).where(eq(notifications.personId, author.personId));
    expect(told.filter(({ params }) => (params as { dueOn: string }).dueOn === "2026-06-29")).toHaveLength(2);
  });

  it("leave those in peace who sent it", async () => {
    const { id } = await saveReport(author, written(), noon);
    await submitReport(author, { pactId, id }, noon);
    await remindOfReports(daysAfter(20));
    expect(await remindersOf()).toEqual([]);
  });
});

describe("the evaluation", () => {
  const evaluation = () => ({
    pactId,
    objectives: [{ objective: "Aiuole curate tutto l’anno", reached: "met" as const, note: null }],
    "mark-objectives": 4,
    "mark-services": 5,
    "mark-results": 4,
    "mark-resources": 3,
    summary: "Un patto che funziona e che il quartiere riconosce.",
  });

  it("is the unit's, public, and written once", async () => {
    await expect(evaluatePact(author, evaluation(), noon)).rejects.toMatchObject({ kind: "refused" });
    const results = await atOnce(3, () => evaluatePact(office, evaluation(), noon));
    expect(succeeded(results)).toHaveLength(1);
    const { evaluation: kept } = await listReports(await lifeNow(), noon);
    expect(kept).toMatchObject({ marks: { objectives: 4, services: 5, results: 4, resources: 3 } });
    expect(await eventTypesOf(pactId)).toEqual(["pact.evaluated"]);
  });
});
