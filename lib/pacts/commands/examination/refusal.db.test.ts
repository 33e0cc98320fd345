// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import { lastEventOf, toldOfLast } from "#db/testing/told.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { keepTermsOfPacts } from "../../examination-chores.ts";
import { findExamination } from "../../examination-queries.ts";
import { publicView } from "../../examination-view.ts";
import { withdrawApplication } from "../application/withdraw-application.ts";
import { announceRefusal } from "./announce-refusal.ts";
import { reconsider } from "./reconsider.ts";
import { refuse } from "./refuse.ts";
import { remark } from "./remark.ts";

const on = (day: string) => Temporal.Instant.from(`${day}T10:00:00Z`);
const notice = "L’area è già affidata alla scuola, e non può essere gestita da altri nello stesso periodo.";
const remarks = "La scuola la usa solo la mattina: noi la cureremmo il sabato, come abbiamo scritto.";
const reasons = "L’area è affidata alla scuola per tutta la settimana, e il suo progetto comprende il sabato.";
const answer = "La convenzione con la scuola comprende anche il sabato: le osservazioni non cambiano la decisione.";

let author: Citizen;
let stranger: Citizen;
let officer: Staff;
let pactId: string;
let caseId: string;

beforeAll(async () => {
  await furnishHouse();
  [author, stranger] = await Promise.all([aCitizen(), aCitizen()]);
  officer = await anEmployee("participation-officer");
});

beforeEach(async () => {
  ({ pactId, caseId } = await aPact(author, { managerId: officer.personId }, on("2026-03-02")));
});

const caseNow = async () => (await db.select().from(cases).where(eq(cases.id, caseId)))[0];
const announce = (at = on("2026-03-12")) => announceRefusal(officer, { pactId, notice }, at);

it("is told before it comes, and stops the clock; only those who apply read why", async () => {
  await announce();
  expect(await pactNow(pactId)).toMatchObject({
    status: "refusal-announced",
    refusalNotice: notice,
    // The tenth day is a Sunday.
    remarksUntil: "2026-03-23",
  });
  expect((await caseNow())?.dueOn).toBeNull();
  expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-refusal-announced"]);
  const examination = await findExamination(pactId);
  expect(examination.notices).toMatchObject([{ notice, until: "2026-03-23" }]);
  expect(publicView(examination, "refusal-announced").notices).toEqual([]);
  await expect(announce()).rejects.toMatchObject({ text: { key: "errors.wrongState" } });
});

it("comes only after the remarks, or once the day for them has passed, and answers them", async () => {
  await announce();
  await expect(refuse(officer, { pactId, reasons, answer: null }, on("2026-03-23"))).rejects.toMatchObject({
    text: { key: "pact-examination.refusals.remarksRunning" },
  });
  await remark(author, { pactId, remarks }, on("2026-03-23"));
  expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.remarked", isPublic: false });
  expect(await toldOfLast(pactId, officer.personId)).toEqual(["pact-case-news"]);
  await expect(refuse(officer, { pactId, reasons, answer: null }, on("2026-03-23"))).rejects.toMatchObject({
    fields: { answer: { key: "pact-examination.fields.answerRemarks" } },
  });
  await refuse(officer, { pactId, reasons, answer }, on("2026-03-23"));
  expect(await pactNow(pactId)).toMatchObject({ status: "refused", reasons });
  expect((await caseNow())?.closedOn).toBe("2026-03-23");
  expect((await findExamination(pactId)).notices).toMatchObject([{ remarks, answer, outcome: "refused" }]);
  expect(await toldOfLast(pactId, author.personId)).toEqual(["pact-refused"]);
});

it("needs no remarks once their day has passed", async () => {
  await announce();
  await refuse(officer, { pactId, reasons, answer: null }, on("2026-03-24"));
  expect((await pactNow(pactId)).status).toBe("refused");
});

it("is for those who handle it; remarks for those who apply, once, in time", async () => {
  const referent = await anEmployee("unit-referent", "works");
  const notHandler = { text: { key: "pacts.refusals.notHandler" } };
  for (const actor of [author, referent]) {
    await expect(announceRefusal(actor, { pactId, notice })).rejects.toMatchObject(notHandler);
  }
  await announce();
  await expect(refuse(referent, { pactId, reasons, answer }, on("2026-03-30"))).rejects.toMatchObject(notHandler);
  await expect(reconsider(author, { pactId, reasons })).rejects.toMatchObject(notHandler);
  for (const actor of [stranger, officer]) {
    await expect(remark(actor, { pactId, remarks }, on("2026-03-13"))).rejects.toMatchObject({
      text: { key: "pacts.refusals.notParty" },
    });
  }
  await expect(remark(author, { pactId, remarks }, on("2026-03-24"))).rejects.toMatchObject({
    text: { key: "pact-examination.refusals.remarksOver" },
  });
  await remark(author, { pactId, remarks }, on("2026-03-13"));
  await expect(remark(author, { pactId, remarks }, on("2026-03-13"))).rejects.toMatchObject({ kind: "conflict" });
});

it("can be reconsidered: the review goes on, with as many days as were left, and may end in another notice", async () => {
  await announce();
  await remark(author, { pactId, remarks }, on("2026-03-14"));
  await reconsider(officer, { pactId, reasons }, on("2026-03-22"));
  expect(await pactNow(pactId)).toMatchObject({ status: "under-review", refusalNotice: null, remarksUntil: null });
  expect((await caseNow())?.dueOn).toBe("2026-04-11");
  await announce(on("2026-03-30"));
  // What was remarked stays with the notice it answered.
  expect((await findExamination(pactId)).notices).toMatchObject([
    { outcome: "reconsidered", remarks },
    { outcome: null, remarks: null },
  ]);
});

it("can be announced while the text is written, too", async () => {
  ({ pactId, caseId } = await aPact(author, { status: "co-design" }));
  await announceRefusal(officer, { pactId, notice });
  expect((await pactNow(pactId)).status).toBe("refusal-announced");
});

it("lets the clock run again ten days after the remarks, or once the day for them has passed; once", async () => {
  await announce();
  await remark(author, { pactId, remarks }, on("2026-03-16"));
  await keepTermsOfPacts(on("2026-03-26"));
  expect((await caseNow())?.dueOn).toBeNull();
  await keepTermsOfPacts(on("2026-03-27"));
  await keepTermsOfPacts(on("2026-03-28"));
  // Fifteen days stood still; the forty-fifth day is a Thursday.
  expect((await caseNow())?.dueOn).toBe("2026-04-16");
  expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.remarks-over" });
  expect(await db.$count(suspensions, eq(suspensions.caseId, caseId))).toBe(1);

  ({ pactId, caseId } = await aPact(author, {}, on("2026-03-02")));
  await announce();
  await keepTermsOfPacts(on("2026-03-23"));
  expect((await caseNow())?.dueOn).toBeNull();
  await keepTermsOfPacts(on("2026-03-24"));
  expect((await caseNow())?.dueOn).not.toBeNull();
});

it("remarks and refusal at the last moment leave no remark unanswered", async () => {
  for (const day of ["2026-03-23", "2026-03-24"]) {
    ({ pactId, caseId } = await aPact(author, {}, on("2026-03-02")));
    await announce();
    const [remarked, refused] = await Promise.allSettled([
      remark(author, { pactId, remarks }, on(day)),
      refuse(officer, { pactId, reasons, answer: null }, on(day)),
    ]);
    // On the last day the remarks count; the day after it, the refusal does.
    expect([remarked.status, refused.status]).toEqual(
      day === "2026-03-23" ? ["fulfilled", "rejected"] : ["rejected", "fulfilled"],
    );
  }
});

it("of two officers at once, one decides", async () => {
  await announce();
  await remark(author, { pactId, remarks }, on("2026-03-13"));
  const other = await anEmployee("participation-officer");
  const results = await Promise.allSettled([
    refuse(officer, { pactId, reasons, answer }, on("2026-03-14")),
    reconsider(other, { pactId, reasons }, on("2026-03-14")),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(["refused", "under-review"]).toContain((await pactNow(pactId)).status);
});

it("comes no more where those who applied withdraw", async () => {
  await announce();
  await withdrawApplication(author, { pactId, reason: null }, on("2026-03-14"));
  expect((await findExamination(pactId)).notices).toMatchObject([{ outcome: "withdrawn" }]);
  await expect(refuse(officer, { pactId, reasons, answer: null }, on("2026-03-30"))).rejects.toMatchObject({
    text: { key: "errors.wrongState" },
  });
});
